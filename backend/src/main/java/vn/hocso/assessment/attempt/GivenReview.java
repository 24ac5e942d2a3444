package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;

/**
 * One learner's review of another's work.
 *
 * @param ownWork the work it is owed for
 * @param leftOut why it does not count, where somebody said so
 * @param report what the author of the work says against it
 */
record GivenReview(
        UUID id,
        UUID work,
        UUID ownWork,
        AccountId by,
        PeerReviewState state,
        PeerSaid said,
        @Nullable BigDecimal share,
        @Nullable Instant sentAt,
        @Nullable LeftOut leftOut,
        @Nullable Report report) {

    record LeftOut(String reason, Instant at) {}

    /** @param judgement what a trainer said to it, once one has */
    record Report(String reason, Instant at, @Nullable Judged judgement) {}

    record Judged(boolean upheld, String answer, Instant at) {}

    boolean isSent() {
        return state == PeerReviewState.SENT;
    }

    boolean counts() {
        return isSent() && leftOut == null;
    }
}
