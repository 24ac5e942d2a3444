package vn.hocso.assessment.integrity;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.identity.AccountId;

/**
 * A hint as it is kept.
 *
 * @param otherAttemptId the second attempt, or the same again where the hint is about one
 * @param found what is out of the ordinary: answers alike, quick answers, or the seconds of the attempt
 * @param expected how much of it is usual
 * @param byChance how many such hints would be expected by chance among all that was compared
 * @param stillFound whether the latest check found it
 */
record Hint(
        UUID id,
        QuizId quizId,
        Kind kind,
        AttemptId attemptId,
        AttemptId otherAttemptId,
        AccountId accountId,
        AccountId otherAccountId,
        int asked,
        int found,
        double expected,
        double byChance,
        @Nullable String times,
        Instant foundAt,
        boolean stillFound,
        State state,
        @Nullable String note,
        @Nullable Instant judgedAt,
        @Nullable AccountId judgedBy) {

    /** Of a thousand quizzes, one brings such a hint about by chance. */
    private static final double STRONG = 0.001;

    enum Kind {
        SAME_ANSWERS,
        QUICK_ANSWERS,
        FAST_ATTEMPT
    }

    /** What a person made of it. */
    enum State {
        OPEN,
        /** Looked at, and nothing is to follow. */
        NOTHING,
        /** Looked at, and pursued outside of this system. */
        PURSUED
    }

    /** How hard chance finds it to bring such a hint about; what is weaker is no hint at all. */
    enum Strength {
        STRONG,
        NOTABLE
    }

    boolean ofTwo() {
        return kind == Kind.SAME_ANSWERS;
    }

    Strength strength() {
        return byChance <= STRONG ? Strength.STRONG : Strength.NOTABLE;
    }
}
