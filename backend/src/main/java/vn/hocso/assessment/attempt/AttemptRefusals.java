package vn.hocso.assessment.attempt;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why an attempt cannot be started, answered or seen. */
final class AttemptRefusals {

    private AttemptRefusals() {}

    /** There is no such attempt of the actor. */
    static class AttemptUnknown extends Refusal {
        AttemptUnknown() {
            super(Kind.NOT_FOUND, "assessment.unknown-attempt");
        }
    }

    /** The attempt was handed in or its time is up. */
    static class AttemptClosed extends Refusal {
        AttemptClosed() {
            super(Kind.CONFLICT, "assessment.attempt-closed");
        }
    }

    /** The attempt has not been handed in, so there is no result. */
    static class AttemptOpen extends Refusal {
        AttemptOpen() {
            super(Kind.CONFLICT, "assessment.attempt-open");
        }
    }

    /** All attempts were used. */
    static class AttemptLimitReached extends Refusal {
        AttemptLimitReached(int allowed) {
            super(Kind.CONFLICT, "assessment.attempt-limit-reached", Map.of("allowed", allowed));
        }
    }

    /** A person has yet to mark an attempt, which may turn out to be passed. */
    static class AttemptAwaitsMarking extends Refusal {
        AttemptAwaitsMarking() {
            super(Kind.CONFLICT, "assessment.attempt-awaits-marking");
        }
    }

    /** Nothing in this answer is for a person to mark, or not yet. */
    static class NotForPersons extends Refusal {
        NotForPersons() {
            super(Kind.CONFLICT, "assessment.not-for-persons");
        }
    }

    /** Nobody marks their own work. */
    static class OwnAttempt extends Refusal {
        OwnAttempt() {
            super(Kind.NOT_ALLOWED, "assessment.own-attempt");
        }
    }

    /** The quiz was passed, so there is nothing to attempt again. */
    static class QuizPassed extends Refusal {
        QuizPassed() {
            super(Kind.CONFLICT, "assessment.quiz-passed");
        }
    }

    /** The paper has no question of that number. */
    static class NoSuchQuestion extends Refusal {
        NoSuchQuestion(int no) {
            super(Kind.NOT_FOUND, "assessment.no-such-question", Map.of("no", no));
        }
    }

    /** The answer is none that the question allows. */
    static class AnswerNotAllowed extends Refusal {
        AnswerNotAllowed() {
            super(Kind.INVALID, "assessment.answer-not-allowed", Map.of(), "optionIds");
        }
    }
}
