package vn.hocso.organisation;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/** Somebody's place in a unit, to begin. */
public record NewMembership(
        AccountId accountId,
        UnitId unitId,
        @Nullable String position,
        @Nullable String rank,
        @Nullable PersonClass personClass) {}
