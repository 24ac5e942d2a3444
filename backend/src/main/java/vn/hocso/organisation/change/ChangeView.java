package vn.hocso.organisation.change;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;

/** A decision about units, what came of it, and what may be done with it. */
record ChangeView(
        UUID id,
        ChangeKind kind,
        ChangeStatus status,
        LocalDate effectiveOn,
        String reason,
        @Nullable String decisionNumber,
        List<ChangedUnit> units,
        ChangeDetails details,
        @Nullable String recordedBy,
        Instant recordedAt,
        @Nullable String settledBy,
        @Nullable Instant settledAt,
        @Nullable ProblemView problem,
        int peopleMoved,
        int rolesFollowed,
        int rolesEnded,
        @Nullable UUID batchId,
        Set<Ability> abilities) {

    enum Ability {
        CANCEL
    }

    /** A unit the change is about, with code and full name as they were before. */
    record ChangedUnit(UnitId id, Plan.Part part, String code, String fullName) {}

    /** Why it cannot be or could not be carried out. */
    record ProblemView(
            String code, String message, @Nullable String field) {}
}
