package vn.hocso.assessment.regrade;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.Regrading.Way;
import vn.hocso.identity.AccountId;

/** One question marked again in past attempts, of one quiz or of all. */
record Regrade(
        UUID id,
        QuestionId questionId,
        @Nullable QuizId quizId,
        int revision,
        Way way,
        State state,
        @Nullable String reason,
        Instant madeAt,
        AccountId madeBy,
        @Nullable Instant appliedAt) {

    enum State {
        /** What would become of the attempts is known, and nothing has changed. */
        PREVIEWED,
        APPLYING,
        DONE
    }
}
