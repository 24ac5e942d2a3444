package vn.hocso.organisation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A role somebody holds for a unit's subtree, and since when. */
public record RoleView(
        UUID grantId,
        Role role,
        UnitRef unit,
        Instant since,
        @Nullable String grantedBy) {}
