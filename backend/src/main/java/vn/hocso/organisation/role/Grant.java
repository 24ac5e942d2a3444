package vn.hocso.organisation.role;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitId;

/** A grant as its row tells it, open or ended. */
record Grant(
        AccountId accountId,
        RoleView view,
        @Nullable String rolePermissions,
        String unitPath,
        @Nullable Instant endedAt) {

    UUID id() {
        return view.grantId();
    }

    Role role() {
        return view.role();
    }

    UnitId unitId() {
        return view.unit().id();
    }

    boolean ended() {
        return endedAt != null;
    }

    boolean expired(Instant now) {
        Instant until = view.until();
        return until != null && !until.isAfter(now);
    }

    boolean isFor(AccountId account, Role role, UnitId unit) {
        return accountId.equals(account) && role().equals(role) && unitId().equals(unit);
    }

    Set<Permission> permissions() {
        return HeldRoles.permissions(role(), rolePermissions);
    }
}
