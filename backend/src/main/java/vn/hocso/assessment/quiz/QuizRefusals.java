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

    /** A field that this request needs is absent. */
    static class FieldMissing extends Refusal {
        FieldMissing(String field) {
            super(Kind.INVALID, "assessment.field-missing", Map.of("field", field), field);
        }
    }
}
