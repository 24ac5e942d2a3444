package vn.hocso.assessment.attempt;

import java.time.Instant;
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

    /** The attempt awaits marking, which comes before any change of its mark. */
    static class MarkingFirst extends Refusal {
        MarkingFirst() {
            super(Kind.CONFLICT, "assessment.marking-first");
        }
    }

    /** Nobody marks their own work. */
    static class OwnAttempt extends Refusal {
        OwnAttempt() {
            super(Kind.NOT_ALLOWED, "assessment.own-attempt");
        }
    }

    /** The quiz has not opened yet. */
    static class QuizNotOpen extends Refusal {
        QuizNotOpen(Instant opensAt) {
            super(Kind.CONFLICT, "assessment.quiz-not-open", Map.of("at", Moments.told(opensAt)));
        }
    }

    /** The quiz has closed. */
    static class QuizOver extends Refusal {
        QuizOver(Instant closedAt) {
            super(Kind.CONFLICT, "assessment.quiz-over", Map.of("at", Moments.told(closedAt)));
        }
    }

    /** The pause after the last attempt is not over. */
    static class AttemptTooSoon extends Refusal {
        AttemptTooSoon(Instant next) {
            super(Kind.CONFLICT, "assessment.attempt-too-soon", Map.of("at", Moments.told(next)));
        }
    }

    /** The quiz leads forward only, and the learner has gone on. */
    static class QuestionLeftBehind extends Refusal {
        QuestionLeftBehind(int no) {
            super(Kind.CONFLICT, "assessment.question-left-behind", Map.of("no", no));
        }
    }

    /** Answers are checked at once in practice only, and once they are given. */
    static class NothingToCheck extends Refusal {
        NothingToCheck() {
            super(Kind.CONFLICT, "assessment.nothing-to-check");
        }
    }

    /** The learner does not take the course of the quiz. */
    static class NotInThisCourse extends Refusal {
        NotInThisCourse() {
            super(Kind.NOT_FOUND, "assessment.not-in-this-course");
        }
    }

    /** An extension of nothing. */
    static class ExtensionGrantsNothing extends Refusal {
        ExtensionGrantsNothing() {
            super(Kind.INVALID, "assessment.extension-grants-nothing", Map.of(), "extraMinutes");
        }
    }

    /** An outage that would end before it began. */
    static class OutageUpsideDown extends Refusal {
        OutageUpsideDown() {
            super(Kind.INVALID, "assessment.outage-upside-down", Map.of(), "to");
        }
    }

    /** An outage that is not over. */
    static class OutageToCome extends Refusal {
        OutageToCome() {
            super(Kind.INVALID, "assessment.outage-to-come", Map.of(), "to");
        }
    }

    /** An outage so long that it is rather a mistake. */
    static class OutageTooLong extends Refusal {
        OutageTooLong(int hours) {
            super(Kind.INVALID, "assessment.outage-too-long", Map.of("hours", hours), "to");
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
