package vn.hocso.organisation.role;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;

/** Which roles end when somebody leaves a unit. */
final class LeftBehind {

    private static final Set<Permission> OVER_PEOPLE = EnumSet.of(
            Permission.VIEW_PEOPLE,
            Permission.MANAGE_PEOPLE,
            Permission.ENROL_PEOPLE,
            Permission.GRANT_ROLES,
            Permission.MANAGE_UNITS,
            Permission.VIEW_REPORTS);

    private LeftBehind() {}

    /** Whether a role ends for somebody who left the one unit and remains in the others. */
    static boolean isEnded(Grant grant, String left, Collection<String> remaining) {
        String path = grant.unitPath();
        if (grant.role().equals(Role.LEARNER)) {
            return path.equals(left) && !remaining.contains(path);
        }
        boolean onTheBranch = path.startsWith(left) || left.startsWith(path);
        boolean stillThere = remaining.stream().anyMatch(place -> place.startsWith(path));
        return onTheBranch && !stillThere && !Collections.disjoint(grant.permissions(), OVER_PEOPLE);
    }
}
