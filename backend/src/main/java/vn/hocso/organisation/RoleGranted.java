package vn.hocso.organisation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/** Somebody was given a role for a unit's subtree; by nobody when the installation itself did it. */
public record RoleGranted(
        AccountId accountId,
        Role role,
        UnitId unitId,
        @Nullable AccountId by,
        Instant at) {}
