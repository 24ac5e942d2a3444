package vn.hocso.identity;

import java.time.Instant;

/** Somebody was asked to choose a password for the account opened for them. */
public record AccountInvited(AccountId accountId, Instant at) {}
