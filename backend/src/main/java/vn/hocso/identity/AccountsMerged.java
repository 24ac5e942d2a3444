package vn.hocso.identity;

import java.time.Instant;

/** Two accounts turned out to be one person's: what the retired one had is the survivor's. */
public record AccountsMerged(AccountId retired, AccountId survivor, Instant at) {}
