package vn.hocso.identity;

import java.time.Instant;

/** A suspended account may be used again. */
public record AccountReinstated(AccountId accountId, Instant at) {}
