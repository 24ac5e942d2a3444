package vn.hocso.organisation.role;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitRef;

/** A role the reader holds or will hold: what it lets them do, where, and since when. */
record MyRoleView(
        UUID grantId,
        Role role,
        String roleName,
        Set<PermissionView> permissions,
        UnitRef unit,
        GrantState state,
        Instant since,
        @Nullable Instant until,
        @Nullable String grantedBy) {}
