package vn.hocso.identity;

import java.time.Instant;

/** Somebody opened an account for themselves, so nobody has said yet where they belong. */
public record AccountRegistered(AccountId accountId, Instant at) {}
