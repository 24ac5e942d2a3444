package vn.hocso.identity;

import java.time.Instant;

/** An account was opened. */
public record AccountCreated(AccountId accountId, Instant at) {}
