package vn.hocso.access;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.access.Belongings.Begun;
import vn.hocso.access.Belongings.Design;
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

import static vn.hocso.organisation.BuiltInRole.REVIEWER;
import static vn.hocso.organisation.BuiltInRole.SYSTEM_ADMINISTRATOR;
import static vn.hocso.organisation.BuiltInRole.TRAINER;
import static vn.hocso.organisation.BuiltInRole.UNIT_MANAGER;

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
    private final Resident versatile;
    private final List<Material> material;
    private final List<Design> designs;
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
        letThemSignIn();
        Someone administrator = oneOfTwoAdministrators();
        this.dealings = dealings.under(administrator, places, people.subList(LEARNERS, LEARNERS + BUSY));
        for (int i = 0; i < GRANTS; i++) {
            grant(any(people), any(List.of(BuiltInRole.values())), any(places));
        }
        versatile = any(people);
        for (BuiltInRole role : List.of(SYSTEM_ADMINISTRATOR, UNIT_MANAGER, REVIEWER, TRAINER)) {
            held(versatile, role, apartFrom(versatile));
        }
        over(versatile, UNIT_MANAGER, apartFrom(versatile));
        Place issuer = any(places);
        material = belongings.material(administrator, places);
        designs = belongings.designs(administrator, places);
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

    /** As if they had all taken up their invitation, since some of what is done to an account needs one that is in use. */
    private void letThemSignIn() {
        jdbc.sql("update identity_person set status = 'ACTIVE' where id in (:people)")
                .param(
                        "people",
                        people.stream()
                                .map(one -> Ids.bytes(one.person().id().value()))
                                .toList())
                .update();
    }

    /** One alone would need nobody's consent. */
    private Someone oneOfTwoAdministrators() {
        somebody.administrator();
        return somebody.administrator();
    }

    private void add(UnitId unit, Units units) {
        places.add(new Place(unit, units.path(unit)));
    }

    private void grant(Resident who, BuiltInRole role, Place where) {
        if (isKnown(who, role, where) || role == BuiltInRole.LEARNER) {
            return;
        }
        switch (random.nextInt(6)) {
            case 0 -> write(new Held(who, role, where, false), days(-9), days(-1), null);
            case 1 -> write(new Held(who, role, where, false), days(-9), null, days(-1));
            case 2 -> write(new Held(who, role, where, false), days(1), null, null);
            case 3 -> write(new Held(who, role, where, true), days(-9), days(1), null);
            default -> write(new Held(who, role, where, true), days(-9), null, null);
        }
    }

    private void held(Resident who, BuiltInRole role, Place where) {
        if (!isKnown(who, role, where)) {
            write(new Held(who, role, where, true), days(-9), null, null);
        }
    }

    private void over(Resident who, BuiltInRole role, Place where) {
        if (!isKnown(who, role, where)) {
            write(new Held(who, role, where, false), days(-9), days(-1), null);
        }
    }

    /** A place neither above nor below where the person holds a role, if there is one, so that each role has a part of the tree to itself. */
    private Place apartFrom(Resident who) {
        List<Place> below = places.subList(1, UNITS);
        List<Place> apart = below.stream()
                .filter(place -> held(who)
                        .map(Held::where)
                        .noneMatch(taken -> place.isBelow(taken.path()) || taken.isBelow(place.path())))
                .toList();
        return any(apart.isEmpty() ? below : apart);
    }

    private boolean isKnown(Resident who, BuiltInRole role, Place where) {
        return grants.stream()
                .anyMatch(one -> one.who().equals(who)
                        && one.role() == role
                        && one.where().equals(where));
    }

    private Instant days(int later) {
        return now.plus(Duration.ofDays(later));
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

    /**
     * At most so many who hold roles: first somebody who may do everything somewhere and some of it elsewhere, so that nothing but the place
     * keeps them out, then at random.
     */
    List<Resident> askers(int most) {
        List<Resident> others = new ArrayList<>(people.stream()
                .filter(one -> grants.stream().anyMatch(held -> held.who().equals(one)))
                .toList());
        Collections.shuffle(others, random);
        return Stream.concat(Stream.of(versatile), others.stream())
                .distinct()
                .limit(most)
                .toList();
    }

    /** One of them, who holds a role if any of them does, for then there is more to be seen of them. */
    Resident notable(List<Resident> some) {
        return preferably(one -> held(one).findAny().isPresent(), some);
    }

    /** One of them, who holds no role if any of them does not, for then nothing but the place protects them. */
    Resident powerless(List<Resident> some) {
        return preferably(one -> held(one).findAny().isEmpty(), some);
    }

    private Resident preferably(Predicate<Resident> kind, List<Resident> some) {
        List<Resident> such = some.stream().filter(kind).toList();
        return any(such.isEmpty() ? some : such);
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

    List<Design> designs() {
        return designs;
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

    /** Paths of the units in which the person has any of the permissions now. */
    List<String> where(Resident who, Set<Permission> permissions) {
        return held(who)
                .filter(one -> !Collections.disjoint(one.role().permissions(), permissions))
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
