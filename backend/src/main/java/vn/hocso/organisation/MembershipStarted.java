package vn.hocso.organisation;

import java.time.Instant;

import vn.hocso.identity.AccountId;

/** Somebody began to belong to a unit. */
public record MembershipStarted(AccountId accountId, UnitId unitId, Instant at) {}
