package vn.hocso.organisation.role;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitRef;

/** A grant as the list reads it. */
record GrantRow(
        UUID grantId,
        AccountId accountId,
        String fullName,
        Role role,
        String roleName,
        Set<Permission> permissions,
        UnitRef unit,
        String unitPath,
        GrantState state,
        Instant since,
        @Nullable Instant until,
        Instant grantedAt,
        @Nullable String grantedBy,
        @Nullable String reason,
        @Nullable Instant endedAt,
        @Nullable String endedBy,
        @Nullable String endReason) {

    GrantRow withoutReason() {
        return new GrantRow(
                grantId,
                accountId,
                fullName,
                role,
                roleName,
                permissions,
                unit,
                unitPath,
                state,
                since,
                until,
                grantedAt,
                grantedBy,
                null,
                endedAt,
                endedBy,
                null);
    }

    GrantView view(Set<GrantView.Ability> abilities) {
        return new GrantView(
                grantId, accountId, fullName, role, roleName, unit, state, since, until, grantedAt, grantedBy, reason,
                endedAt, endedBy, endReason, abilities);
    }
}
