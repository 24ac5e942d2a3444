package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.PersonMarks.Settled;
import vn.hocso.identity.AccountId;

/**
 * An answer that learners review among themselves, and what its author owes for it.
 *
 * @param required how many reviews its author owes
 * @param needed how many reviews make a mark
 * @param ownFirst whether the mark waits for what its author owes
 * @param why a trainer has to mark it, once it was handed over
 */
record PeerWork(
        UUID id,
        AttemptId attempt,
        int no,
        AccountId author,
        int required,
        int needed,
        boolean ownFirst,
        PeerWorkState state,
        @Nullable HandOverReason why,
        Instant handedInAt,
        Instant until) {

    boolean isOpen() {
        return state == PeerWorkState.OPEN;
    }

    /** Whether the mark is one of what was handed in, and not of what stood there before the attempt was opened once more. */
    boolean isMarkedBy(@Nullable Settled mark) {
        return mark != null && !mark.at().isBefore(handedInAt);
    }

    boolean isOver(Instant now) {
        return !now.isBefore(until);
    }
}
