package vn.hocso.access;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.access.Belongings.Earned;
import vn.hocso.access.Belongings.Material;
import vn.hocso.access.RandomTree.Place;
import vn.hocso.access.RandomTree.Resident;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What an asker asks about: people and places inside and outside, and things that lie outside, in every combination. */
final class Aims {

    private final RandomTree tree;
    private final Outside outside;
    private final JdbcClient jdbc;

    Aims(RandomTree tree, Outside outside, JdbcClient jdbc) {
        this.tree = tree;
        this.outside = outside;
        this.jdbc = jdbc;
    }

    /** All of the first lies outside. */
    List<Targets> of(Resident asker) {
        List<Place> open = tree.places().stream()
                .filter(place -> !outside.places().contains(place))
                .toList();
        Resident inside = any(lookedAfter(asker)).or(() -> any(tree.of(open))).orElse(asker);
        Place anyOpen = any(open).orElse(asker.place());
        Resident hidden = tree.notable(outside.people());
        Resident powerless = tree.powerless(outside.people());
        List<Earned> certificates = outside.certificates().isEmpty() ? outside.unrevocable() : outside.certificates();
        List<Earned> unrevocable = seenAtLeast(outside.unrevocable(), outside.certificates());
        return List.of(
                targets(hidden, tree.any(outside.places()), certificates),
                targets(inside, tree.any(outside.places()), unrevocable),
                targets(powerless, anyOpen, unrevocable),
                targets(inside, anyOpen, unrevocable));
    }

    /** Whom nothing keeps the asker from giving something that lies outside, but the rule about that. */
    private List<Resident> lookedAfter(Resident asker) {
        List<String> paths = tree.where(asker, Set.of(Permission.GRANT_ROLES));
        return tree.people().stream()
                .filter(one -> one.place().isBelowAny(paths))
                .toList();
    }

    /** Those that the asker may look at, if there are any, since nothing but the rule itself keeps the asker from changing them. */
    private static <T> List<T> seenAtLeast(List<T> all, List<T> hidden) {
        List<T> seen = all.stream().filter(one -> !hidden.contains(one)).toList();
        return seen.isEmpty() ? all : seen;
    }

    private Targets targets(Resident person, Place place, List<Earned> certificates) {
        Material material = outside.places().contains(place)
                ? tree.materialOf(place)
                : any(seenAtLeast(outside.unwritable(), outside.material())).orElse(tree.materialOf(place));
        Targets targets = new Targets()
                .with("accountId", person.person().id())
                .with("accountIds", person.person().id())
                .with("person", person.person().id())
                .with("holder", person.person().id())
                .with("retiredId", person.person().id())
                .with("retiredEmail", person.person().email())
                .with("membershipId", one("organisation_membership", person))
                .with("grantId", one("organisation_role_grant", person))
                .with("role", Role.LEARNER)
                .with("unitId", place.unit())
                .with("units.id", place.unit())
                .with("unit", place.unit())
                .with("parent", place.unit())
                .with("parentId", place.unit())
                .with("q", person.name())
                .with("subtree", true)
                .with("courseId", material.course())
                .with("courses.courseId", tree.offer().courseId())
                .with("slugOrId", material.course())
                .with("questions.id", material.question())
                .with("size", 100)
                .with("from", "2020-01-01")
                .withBodies(person.person().id(), place.unit());
        any(certificates)
                .ifPresent(earned -> targets.with("certificateId", earned.certificate())
                        .with("certificateIds", earned.certificate())
                        .with("enrolmentId", earned.enrolment())
                        .with("enrolments.id", earned.enrolment()));
        any(outside.designs()).ifPresent(design -> targets.with("templateId", design.template()));
        any(outside.begun()).ifPresent(begun -> targets.with("enrolments.id", begun.enrolment()));
        outside.dealings().forEach(dealing -> targets.with(dealing.variable(), dealing.id()));
        return targets;
    }

    private <T> Optional<T> any(List<T> some) {
        return some.isEmpty() ? Optional.empty() : Optional.of(tree.any(some));
    }

    private UUID one(String table, Resident person) {
        return jdbc.sql("select id from " + table + " where account_id = ? limit 1")
                .param(Ids.bytes(person.person().id().value()))
                .query((row, number) -> Columns.id(row, "id"))
                .single();
    }
}
