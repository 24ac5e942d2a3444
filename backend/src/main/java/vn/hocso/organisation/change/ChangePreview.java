package vn.hocso.organisation.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.change.ChangeView.ProblemView;

/**
 * What a change would do if it were confirmed: to how many units and people, and what would become of roles. Lists are cut where they get
 * long; the counts are whole. With a problem nothing would be done.
 *
 * @param takesTwo whether a unit would end, so that confirming asks a second person first
 */
record ChangePreview(
        boolean possible,
        List<ProblemView> problems,
        boolean atOnce,
        boolean takesTwo,
        int unitCount,
        List<AffectedUnit> units,
        int peopleMoved,
        int rolesFollowing,
        int rolesEnding,
        List<AffectedRole> roles) {

    /** What becomes of a unit. */
    enum UnitEffect {
        BEGINS,
        RENAMED,
        MOVED,
        ENDS
    }

    /** What becomes of a role; those of learners and trainers that follow are only counted. */
    enum RoleEffect {
        FOLLOWS,
        ENDS,
        LOSES_UNITS,
        GAINS_UNITS
    }

    record AffectedUnit(UnitId id, String code, String fullName, UnitEffect effect) {}

    record AffectedRole(
            UUID grantId,
            String role,
            String roleName,
            String person,
            UnitId unitId,
            String unitName,
            Instant since,
            RoleEffect effect,
            @Nullable UnitId successorId) {}
}
