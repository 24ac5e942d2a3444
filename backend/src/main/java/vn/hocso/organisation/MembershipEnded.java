package vn.hocso.organisation;

import java.time.Instant;

import vn.hocso.identity.AccountId;

/** Somebody no longer belongs to a unit. */
public record MembershipEnded(AccountId accountId, UnitId unitId, Instant at) {}
