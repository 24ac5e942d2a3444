package vn.hocso.organisation;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/** A role somebody holds, or will hold, for a unit's subtree: its name in the reader's language, from when and until when. */
public record RoleView(
        UUID grantId,
        Role role,
        String roleName,
        UnitRef unit,
        Instant since,
        @Nullable Instant until,
        @Nullable String grantedBy) {}
