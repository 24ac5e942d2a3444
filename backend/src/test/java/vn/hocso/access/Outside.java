package vn.hocso.access;

import java.util.List;
import java.util.Set;

import vn.hocso.access.Belongings.Begun;
import vn.hocso.access.Belongings.Design;
import vn.hocso.access.Belongings.Earned;
import vn.hocso.access.Belongings.Material;
import vn.hocso.access.Dealings.Dealing;
import vn.hocso.access.RandomTree.Place;
import vn.hocso.access.RandomTree.Resident;
import vn.hocso.organisation.Permission;

/**
 * What lies outside of what somebody looks after, told from the roles that the tree was built with and not by asking the application.
 *
 * @param places where the asker may do nothing but learn
 * @param people of whom the asker may neither read nor change anything: they neither belong nor hold a role where the asker looks after
 *     people, do not belong where the asker looks after the register and so records papers, and no register that the asker may read names
 *     them
 * @param material of units in which the asker neither writes nor reviews nor publishes courses, nor looks after the register
 * @param unwritable of units in which the asker writes no courses, though they may look at some
 * @param designs certificate templates of units in which the asker neither designs any nor reads the log
 * @param certificates of such people
 * @param unrevocable certificates from registers in which the asker may revoke nothing, though some of them may be read
 */
record Outside(
        List<Place> places,
        List<Resident> people,
        List<Material> material,
        List<Material> unwritable,
        List<Design> designs,
        List<Earned> certificates,
        List<Earned> unrevocable,
        List<Begun> begun,
        List<Dealing> dealings) {

    /** Who looks after a register decides how long certificates of the unit's courses hold, and so finds that they are there. */
    private static final Set<Permission> COURSES = Set.of(
            Permission.AUTHOR_COURSES,
            Permission.REVIEW_COURSES,
            Permission.PUBLISH_COURSES,
            Permission.REVOKE_CERTIFICATES);

    /** The log of a unit tells who made which template there. */
    private static final Set<Permission> DESIGNS = Set.of(Permission.DESIGN_CERTIFICATES, Permission.VIEW_AUDIT);

    static Outside of(RandomTree tree, Resident asker) {
        List<Place> places = tree.places().stream()
                .filter(place -> tree.held(asker)
                        .noneMatch(one -> place.isBelow(one.where().path())))
                .toList();
        List<Resident> people = hidden(tree, asker);
        List<String> courses = tree.where(asker, COURSES);
        List<String> registers = tree.where(asker, Set.of(Permission.REVOKE_CERTIFICATES));
        return new Outside(
                places,
                people,
                notIn(courses, tree.material()),
                notIn(tree.where(asker, Set.of(Permission.AUTHOR_COURSES)), tree.material()),
                tree.designs().stream()
                        .filter(one -> !one.place().isBelowAny(tree.where(asker, DESIGNS)))
                        .toList(),
                tree.earned().stream()
                        .filter(one -> people.contains(one.owner()))
                        .toList(),
                tree.earned().stream()
                        .filter(one -> !one.issuer().isBelowAny(registers))
                        .toList(),
                tree.begun().stream()
                        .filter(one -> people.contains(one.owner()))
                        .toList(),
                tree.dealings().stream()
                        .filter(one -> !asker.equals(one.about()))
                        .filter(one -> !one.place().isBelowAny(tree.where(asker, one.readers())))
                        .toList());
    }

    private static List<Material> notIn(List<String> paths, List<Material> material) {
        return material.stream().filter(one -> !one.place().isBelowAny(paths)).toList();
    }

    private static List<Resident> hidden(RandomTree tree, Resident asker) {
        List<String> seen = tree.where(asker, Set.of(Permission.VIEW_PEOPLE));
        List<String> papers = tree.where(asker, Set.of(Permission.REVOKE_CERTIFICATES));
        List<String> registers = tree.where(asker, Set.of(Permission.VIEW_CERTIFICATES));
        return tree.people().stream()
                .filter(one -> !one.equals(asker))
                .filter(one -> !one.place().isBelowAny(seen) && !one.place().isBelowAny(papers))
                .filter(one -> tree.everGiven(one).noneMatch(place -> place.isBelowAny(seen)))
                .filter(one -> tree.earned().stream()
                        .filter(certificate -> certificate.owner().equals(one))
                        .noneMatch(certificate -> certificate.issuer().isBelowAny(registers)
                                || one.place().isBelowAny(registers)))
                .toList();
    }

    /** Whether there are both people and places that the asker must not see. */
    boolean isThere() {
        return !places.isEmpty() && !people.isEmpty();
    }
}
