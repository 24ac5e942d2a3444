package vn.hocso.organisation.role;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitRef;

/** A grant with its history, as managers see it in lists: who gave it when and why, and who ended it when and why. */
record GrantView(
        UUID grantId,
        AccountId accountId,
        String fullName,
        Role role,
        String roleName,
        UnitRef unit,
        GrantState state,
        Instant since,
        @Nullable Instant until,
        Instant grantedAt,
        @Nullable String grantedBy,
        @Nullable String reason,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason,
        Set<Ability> abilities) {

    /** What the reader may do with the grant. */
    enum Ability {
        END,
        CHANGE_PERIOD
    }
}
