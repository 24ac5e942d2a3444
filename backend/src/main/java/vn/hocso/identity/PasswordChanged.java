package vn.hocso.identity;

import java.time.Instant;

/** A password was changed, by its owner or through a link sent to them. */
public record PasswordChanged(AccountId accountId, Instant at) {}
