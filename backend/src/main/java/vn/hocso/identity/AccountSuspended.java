package vn.hocso.identity;

import java.time.Instant;

/** An account may not be used for now; its sessions have ended. */
public record AccountSuspended(AccountId accountId, Instant at) {}
