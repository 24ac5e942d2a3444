package vn.hocso.audit.chain;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What a check of the chain found.
 *
 * @param fromSeq the first number that is still kept
 * @param redacted entries from which something about a person was erased
 * @param broken the first place that does not hold, or null when all of it does
 */
record ChainReport(
        Instant startedAt,
        Instant finishedAt,
        long fromSeq,
        long throughSeq,
        long redacted,
        @Nullable Break broken) {

    /** Where and how the chain does not hold. */
    record Break(long seq, Kind how) {}

    enum Kind {
        /** The entry, or its seal, is not what was sealed. */
        CHANGED,
        /** The entry is gone. */
        ENTRY_MISSING,
        /** The seal is gone. */
        SEAL_MISSING,
        /** The chain does not end where its head says, or lacks a head that was exported earlier. */
        END_MISSING
    }

    boolean intact() {
        return broken == null;
    }
}
