package vn.hocso.organisation.role;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;

/** A role to be given for a unit's subtree: from now unless told otherwise, and without end unless told. */
record GrantRole(
        @NotNull Role role,
        @NotNull UnitId unitId,
        @Nullable Instant since,
        @Nullable Instant until,
        @Nullable @Size(max = 500) String reason) {

    WantedGrant to(AccountId account) {
        return new WantedGrant(account, role, unitId, since, until, null);
    }
}
