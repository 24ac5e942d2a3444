package vn.hocso.assessment.quiz;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why a quiz cannot be defined so. */
final class QuizRefusals {

    private QuizRefusals() {}

    /** There is no such quiz, or none the actor may see. */
    static class QuizUnknown extends Refusal {
        QuizUnknown() {
            super(Kind.NOT_FOUND, "assessment.unknown-quiz");
        }
    }

    /** Somebody else changed the quiz meanwhile. */
    static class QuizChanged extends Refusal {
        QuizChanged(long revision) {
            super(Kind.CONFLICT, "assessment.quiz-changed", Map.of("revision", revision));
        }
    }

    /** A block that names no quiz the way it must. */
    static class QuizBlockMalformed extends Refusal {
        QuizBlockMalformed() {
            super(Kind.INVALID, "assessment.malformed-quiz-block", Map.of(), "quizId");
        }
    }

    /** A section of neither chosen nor drawn questions. */
    static class SectionAsksNothing extends Refusal {
        SectionAsksNothing(int no) {
            super(
                    Kind.INVALID,
                    "assessment.section-asks-nothing",
                    Map.of("no", no + 1),
                    "sections[%d].count".formatted(no));
        }
    }

    /** A section that draws from a bank which shares nothing with the unit of the quiz, or which there is not. */
    static class BankSharesNothing extends Refusal {
        BankSharesNothing(int no) {
            super(
                    Kind.INVALID,
                    "assessment.bank-shares-nothing",
                    Map.of("no", no + 1),
                    "sections[%d].bank".formatted(no));
        }
    }

    /** More questions than a paper takes. */
    static class TooManyQuestions extends Refusal {
        TooManyQuestions(int all, int most) {
            super(Kind.INVALID, "assessment.too-many-questions", Map.of("all", all, "most", most), "sections");
        }
    }

    /** A quiz that would close before it opens. */
    static class WindowUpsideDown extends Refusal {
        WindowUpsideDown() {
            super(Kind.INVALID, "assessment.window-upside-down", Map.of(), "conduct.closesAt");
        }
    }

    /** Either two trainers mark or learners do. */
    static class MarkedInTwoWays extends Refusal {
        MarkedInTwoWays() {
            super(Kind.INVALID, "assessment.marked-in-two-ways", Map.of(), "conduct.peerReview");
        }
    }

    /** Practice counts for nothing, so nobody is asked to review it. */
    static class PracticeIsNotReviewed extends Refusal {
        PracticeIsNotReviewed() {
            super(Kind.INVALID, "assessment.practice-is-not-reviewed", Map.of(), "conduct.peerReview");
        }
    }

    /** Learners would give fewer reviews than their works need. */
    static class TooFewReviewsEach extends Refusal {
        TooFewReviewsEach(int needed) {
            super(
                    Kind.INVALID,
                    "assessment.too-few-reviews-each",
                    Map.of("needed", needed),
                    "conduct.peerReview.reviewsEach");
        }
    }

    /** The quiz asks for a password, and none was given. */
    static class QuizPasswordNeeded extends Refusal {
        QuizPasswordNeeded() {
            super(Kind.INVALID, "assessment.quiz-password-needed", Map.of(), "password");
        }
    }

    /** The password is another. */
    static class QuizPasswordWrong extends Refusal {
        QuizPasswordWrong() {
            super(Kind.INVALID, "assessment.quiz-password-wrong", Map.of(), "password");
        }
    }

    /** The request comes from none of the networks that the quiz is taken in. */
    static class QuizElsewhereOnly extends Refusal {
        QuizElsewhereOnly() {
            super(Kind.NOT_ALLOWED, "assessment.quiz-elsewhere-only");
        }
    }

    /** The request does not come from Safe Exam Browser as it was handed out. */
    static class ExamBrowserOnly extends Refusal {
        ExamBrowserOnly() {
            super(Kind.NOT_ALLOWED, "assessment.exam-browser-only");
        }
    }

    /** No range of addresses. */
    static class BadNetwork extends Refusal {
        BadNetwork(String network) {
            super(Kind.INVALID, "assessment.bad-network", Map.of("network", network), "networks");
        }
    }

    /** No key of Safe Exam Browser. */
    static class BadExamKey extends Refusal {
        BadExamKey(String field) {
            super(Kind.INVALID, "assessment.bad-exam-key", Map.of(), field);
        }
    }

    /** A field that this request needs is absent. */
    static class FieldMissing extends Refusal {
        FieldMissing(String field) {
            super(Kind.INVALID, "assessment.field-missing", Map.of("field", field), field);
        }
    }
}
