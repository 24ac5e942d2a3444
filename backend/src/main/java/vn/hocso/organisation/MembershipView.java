package vn.hocso.organisation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/** The unit somebody belongs to, and as what. */
public record MembershipView(
        AccountId accountId,
        UnitRef unit,
        String unitPath,
        @Nullable String position,
        @Nullable String rank,
        @Nullable PersonClass personClass,
        Instant since) {}
