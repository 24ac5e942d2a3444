package vn.hocso.organisation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/**
 * Somebody's place in a unit, to begin.
 *
 * @param since when it began; now, if absent
 */
public record NewMembership(
        AccountId accountId,
        UnitId unitId,
        @Nullable String position,
        @Nullable String rank,
        @Nullable PersonClass personClass,
        @Nullable Instant since) {

    public NewMembership(
            AccountId accountId,
            UnitId unitId,
            @Nullable String position,
            @Nullable String rank,
            @Nullable PersonClass personClass) {
        this(accountId, unitId, position, rank, personClass, null);
    }
}
