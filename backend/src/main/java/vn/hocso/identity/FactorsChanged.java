package vn.hocso.identity;

import java.time.Instant;

/** Somebody added a way to show who they are, or removed one. */
public record FactorsChanged(AccountId accountId, Factor factor, Change change, Instant at) {

    /** What happened to the factor. */
    public enum Change {
        ADDED,
        REMOVED
    }
}
