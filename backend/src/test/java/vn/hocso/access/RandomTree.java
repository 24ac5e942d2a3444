package vn.hocso.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.access.Belongings.Begun;
import vn.hocso.access.Belongings.Earned;
import vn.hocso.access.Belongings.Material;
import vn.hocso.access.Dealings.Dealing;
import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

/** A tree of units with people in them, who hold, held or will hold roles here and there, all at random but repeatably. */
final class RandomTree {

    private static final int UNITS = 9;
    private static final int PEOPLE = 14;
    private static final int GRANTS = 16;
    private static final int LEARNERS = 4;
    private static final int BUSY = 3;

    private final Random random;
    private final Somebody somebody;
    private final JdbcClient jdbc;
    private final Instant now;
    private final List<Place> places = new ArrayList<>();
    private final List<Resident> people = new ArrayList<>();
    private final List<Held> grants = new ArrayList<>();
    private final List<Material> material;
    private final OneLesson offer;
    private final List<Earned> earned;
    private final List<Begun> begun;
    private final List<Dealing> dealings;

    RandomTree(
            Random random,
            Somebody somebody,
            Units units,
            Belongings belongings,
            Dealings dealings,
            JdbcClient jdbc,
            Instant now) {
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
        Someone administrator = oneOfTwoAdministrators();
        this.dealings = dealings.under(administrator, places, people.subList(LEARNERS, LEARNERS + BUSY));
        for (int i = 0; i < GRANTS; i++) {
            grant(any(people), any(List.of(BuiltInRole.values())), any(places));
        }
        Place issuer = any(places);
        material = belongings.material(administrator, places);
        offer = belongings.offer(issuer);
        earned = belongings.certificates(offer, issuer, people.subList(0, LEARNERS));
        begun = belongings.begun(offer, people.subList(LEARNERS, 2 * LEARNERS));
    }

    record Place(UnitId unit, String path) {

        boolean isBelow(String above) {
            return path.startsWith(above);
        }

        boolean isBelowAny(List<String> above) {
            return above.stream().anyMatch(this::isBelow);
        }
    }

    record Resident(Someone person, String name, Place place) {}

    /** A role as it was written; {@code held} as the model has it, not as the application finds. */
    record Held(Resident who, BuiltInRole role, Place where, boolean held) {}

    /** One alone would need nobody's consent. */
    private Someone oneOfTwoAdministrators() {
        somebody.administrator();
        return somebody.administrator();
    }

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
                .filter(one -> !where(one, Permission.VIEW_PEOPLE).isEmpty())
                .filter(one -> Outside.of(this, one).isThere())
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

    List<Resident> people() {
        return people;
    }

    List<Material> material() {
        return material;
    }

    Material materialOf(Place place) {
        return material.stream()
                .filter(one -> one.place().equals(place))
                .findFirst()
                .orElseThrow();
    }

    /** The course that some have finished and others have begun. */
    OneLesson offer() {
        return offer;
    }

    List<Earned> earned() {
        return earned;
    }

    List<Begun> begun() {
        return begun;
    }

    List<Dealing> dealings() {
        return dealings;
    }

    /** Those who belong to one of the units. */
    List<Resident> of(List<Place> wanted) {
        return people.stream().filter(one -> wanted.contains(one.place())).toList();
    }

    /** Paths of the units in which the person has the permission now. */
    List<String> where(Resident who, Permission permission) {
        return held(who)
                .filter(one -> one.role().permissions().contains(permission))
                .map(one -> one.where().path())
                .toList();
    }

    /** Roles that the person has now. */
    Stream<Held> held(Resident who) {
        return grants.stream().filter(Held::held).filter(one -> one.who().equals(who));
    }

    /** Where the person has, had or will have a role. */
    Stream<Place> everGiven(Resident who) {
        return grants.stream().filter(one -> one.who().equals(who)).map(Held::where);
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
