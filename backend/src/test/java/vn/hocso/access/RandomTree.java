package vn.hocso.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.access.Belongings.Earned;
import vn.hocso.access.Belongings.Material;
import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

/** A tree of units with people in them, who hold, held or will hold roles here and there, all at random but repeatably. */
final class RandomTree {

    private static final int UNITS = 9;
    private static final int PEOPLE = 14;
    private static final int GRANTS = 16;
    private static final int LEARNERS = 4;

    private final Random random;
    private final Somebody somebody;
    private final JdbcClient jdbc;
    private final Instant now;
    private final List<Place> places = new ArrayList<>();
    private final List<Resident> people = new ArrayList<>();
    private final List<Held> grants = new ArrayList<>();
    private final List<Material> material;
    private final List<Earned> earned;

    RandomTree(Random random, Somebody somebody, Units units, Belongings belongings, JdbcClient jdbc, Instant now) {
        this.random = random;
        this.somebody = somebody;
        this.jdbc = jdbc;
        this.now = now;
        add(somebody.unit(), units);
        for (int i = 1; i < UNITS; i++) {
            add(somebody.unitBelow(any(places).unit(), "Đơn vị " + Somebody.word()), units);
        }
        for (int i = 0; i < PEOPLE; i++) {
            Place place = any(places);
            String name = "Nguyễn " + Somebody.word();
            people.add(new Resident(somebody.in(place.unit()).named(name).make(), name, place));
        }
        for (int i = 0; i < GRANTS; i++) {
            grant(any(people), any(List.of(BuiltInRole.values())), any(places));
        }
        material = belongings.material(somebody.administrator(), places);
        earned = belongings.certificates(any(places), people.subList(0, LEARNERS));
    }

    record Place(UnitId unit, String path) {}

    record Resident(Someone person, String name, Place place) {}

    /** A role as it was written; {@code held} as the model has it, not as the application finds. */
    private record Held(Resident who, BuiltInRole role, Place where, boolean held) {}

    private void add(UnitId unit, Units units) {
        places.add(new Place(unit, units.path(unit)));
    }

    private void grant(Resident who, BuiltInRole role, Place where) {
        boolean known = grants.stream()
                .anyMatch(one -> one.who().equals(who)
                        && one.role() == role
                        && one.where().equals(where));
        if (known || role == BuiltInRole.LEARNER) {
            return;
        }
        Instant day = now.plus(Duration.ofDays(1));
        Instant yesterday = now.minus(Duration.ofDays(1));
        Instant before = now.minus(Duration.ofDays(9));
        switch (random.nextInt(6)) {
            case 0 -> write(new Held(who, role, where, false), before, yesterday, null);
            case 1 -> write(new Held(who, role, where, false), before, null, yesterday);
            case 2 -> write(new Held(who, role, where, false), day, null, null);
            case 3 -> write(new Held(who, role, where, true), before, day, null);
            default -> write(new Held(who, role, where, true), before, null, null);
        }
    }

    private void write(Held grant, Instant since, @Nullable Instant until, @Nullable Instant ended) {
        grants.add(grant);
        jdbc.sql("""
                insert into organisation_role_grant (id, account_id, role_code, unit_id, since, until_at, ended_at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        Ids.bytes(Ids.next()),
                        Ids.bytes(grant.who().person().id().value()),
                        grant.role().name(),
                        Ids.bytes(grant.where().unit().value()),
                        Columns.at(since),
                        Columns.atOrNull(until),
                        Columns.atOrNull(ended))
                .update();
    }

    /** Those of all people who may do more than learn somewhere, in no order. */
    List<Resident> holders() {
        return people.stream()
                .filter(one -> grants.stream().anyMatch(held -> held.who().equals(one)))
                .toList();
    }

    /** Those who look after people in some units and not in others. */
    List<Resident> managers() {
        return people.stream()
                .filter(one ->
                        held(one).anyMatch(held -> held.role().permissions().contains(Permission.VIEW_PEOPLE)))
                .filter(one -> !hiddenFrom(one).isEmpty() && !closedTo(one).isEmpty())
                .toList();
    }

    /** One of them, who holds a role if any of them does, for then there is more to be seen of them. */
    Resident notable(List<Resident> some) {
        List<Resident> holding =
                some.stream().filter(one -> held(one).findAny().isPresent()).toList();
        return any(holding.isEmpty() ? some : holding);
    }

    List<Place> places() {
        return places;
    }

    /** Units where the person may do nothing but learn. */
    List<Place> closedTo(Resident who) {
        return places.stream()
                .filter(place -> held(who)
                        .noneMatch(one -> place.path().startsWith(one.where().path())))
                .toList();
    }

    /** What units have in which the person may do nothing but learn. */
    List<Material> materialClosedTo(Resident who) {
        List<Place> closed = closedTo(who);
        return material.stream().filter(one -> closed.contains(one.place())).toList();
    }

    Material materialOf(Place place) {
        return material.stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    /** Certificates of people whom the person does not look after, from a register that the person does not either. */
    List<Earned> certificatesHiddenFrom(Resident who) {
        List<Place> closed = closedTo(who);
        List<Resident> hidden = hiddenFrom(who);
        return earned.stream()
                .filter(one -> hidden.contains(one.owner()))
                .filter(one -> closed.contains(one.issuer())
                        && closed.contains(one.owner().place()))
                .toList();
    }

    /**
     * People of whom the person may neither read nor change anything: they neither belong nor hold a role where the person looks after
     * people, and no register that the person may read names them.
     */
    List<Resident> hiddenFrom(Resident who) {
        List<String> seen = where(who, Permission.VIEW_PEOPLE);
        List<String> registers = where(who, Permission.VIEW_CERTIFICATES);
        return people.stream()
                .filter(one -> !one.equals(who))
                .filter(one -> !within(one.place(), seen))
                .filter(one ->
                        grants.stream().noneMatch(grant -> grant.who().equals(one) && within(grant.where(), seen)))
                .filter(one -> earned.stream()
                        .filter(certificate -> certificate.owner().equals(one))
                        .noneMatch(certificate ->
                                within(certificate.issuer(), registers) || within(one.place(), registers)))
                .toList();
    }

    /** Somebody of a unit, if anybody belongs to it. */
    List<Resident> of(Set<Place> wanted) {
        return people.stream().filter(one -> wanted.contains(one.place())).toList();
    }

    private List<String> where(Resident who, Permission permission) {
        return held(who)
                .filter(one -> one.role().permissions().contains(permission))
                .map(one -> one.where().path())
                .toList();
    }

    private Stream<Held> held(Resident who) {
        return grants.stream().filter(Held::held).filter(one -> one.who().equals(who));
    }

    private static boolean within(Place place, List<String> paths) {
        return paths.stream().anyMatch(place.path()::startsWith);
    }

    <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        places.forEach(one -> text.append("\n  ").append(one.path()));
        grants.forEach(one -> text.append("\n  ")
                .append(one.who().name())
                .append(" of ")
                .append(one.who().place().path())
                .append(one.held() ? " holds " : " does not hold ")
                .append(one.role())
                .append(" at ")
                .append(one.where().path()));
        return text.toString();
    }
}
