package vn.hocso.assessment.bank;

import java.util.List;
import java.util.Map;

import vn.hocso.assessment.question.QuestionType.QuestionProblem;
import vn.hocso.shared.Refusal;

/** Why the bank says no. */
final class BankRefusals {

    private BankRefusals() {}

    /** There is no such question, or none the actor may see. */
    static class QuestionUnknown extends Refusal {
        QuestionUnknown() {
            super(Kind.NOT_FOUND, "assessment.unknown-question");
        }
    }

    /** Somebody else revised the question meanwhile. */
    static class QuestionRevised extends Refusal {
        QuestionRevised(int revision) {
            super(Kind.CONFLICT, "assessment.question-revised", Map.of("revision", revision));
        }
    }

    /** The question cannot be answered as it is written. */
    static class QuestionFaulty extends Refusal {
        private final List<FieldFault> faults;

        QuestionFaulty(List<QuestionProblem> problems) {
            super(
                    Kind.INVALID,
                    problems.getFirst().code(),
                    problems.getFirst().params(),
                    problems.getFirst().field());
            faults = problems.stream()
                    .map(problem -> new FieldFault(problem.field(), problem.code(), problem.params()))
                    .toList();
        }

        @Override
        public List<FieldFault> faults() {
            return faults;
        }
    }

    /** An author tried an answer that the question does not take. */
    static class AnswerUnfit extends Refusal {
        AnswerUnfit() {
            super(Kind.INVALID, "assessment.answer-not-allowed", Map.of(), "answer");
        }
    }

    /** A field that this request needs is absent. */
    static class FieldMissing extends Refusal {
        FieldMissing(String field) {
            super(Kind.INVALID, "assessment.field-missing", Map.of("field", field), field);
        }
    }

    /** A question keeps its type; one of another type is another question. */
    static class TypeStays extends Refusal {
        TypeStays() {
            super(Kind.INVALID, "assessment.type-stays", Map.of(), "type");
        }
    }

    /** There is no such topic, or none the actor may see. */
    static class TopicUnknown extends Refusal {
        TopicUnknown() {
            super(Kind.NOT_FOUND, "assessment.unknown-topic");
        }
    }

    /** There is such a topic at that place already. */
    static class TopicTaken extends Refusal {
        TopicTaken(String topic) {
            super(Kind.CONFLICT, "assessment.topic-taken", Map.of("topic", topic), "topic");
        }
    }

    /** Another topic was called so, and published quizzes may still mean it. */
    static class TopicNameKept extends Refusal {
        TopicNameKept(String topic, String now) {
            super(Kind.CONFLICT, "assessment.topic-name-kept", Map.of("topic", topic, "now", now), "topic");
        }
    }

    /** A topic cannot stand below itself. */
    static class TopicBelowItself extends Refusal {
        TopicBelowItself() {
            super(Kind.INVALID, "assessment.topic-below-itself", Map.of(), "topic");
        }
    }

    /** The topic, or one below it, would have too long a path. */
    static class TopicTooLong extends Refusal {
        TopicTooLong(String topic, int most) {
            super(Kind.INVALID, "assessment.topic-too-long", Map.of("topic", topic, "most", most), "topic");
        }
    }

    /** Questions stand under the topic or below it. */
    static class TopicInUse extends Refusal {
        TopicInUse(String topic, int questions) {
            super(Kind.CONFLICT, "assessment.topic-in-use", Map.of("topic", topic, "questions", questions));
        }
    }

    /** A change of many questions changes nothing. */
    static class NothingToChange extends Refusal {
        NothingToChange() {
            super(Kind.INVALID, "assessment.nothing-to-change");
        }
    }

    /** None of the questions chosen is there. */
    static class NothingChosen extends Refusal {
        NothingChosen() {
            super(Kind.INVALID, "assessment.no-question-chosen");
        }
    }

    /** More questions than are changed at once. */
    static class TooManyChosen extends Refusal {
        TooManyChosen(int most) {
            super(Kind.INVALID, "assessment.too-many-chosen", Map.of("most", most));
        }
    }

    /** There is no such change, or it was taken back already. */
    static class EditUnknown extends Refusal {
        EditUnknown() {
            super(Kind.NOT_FOUND, "assessment.unknown-edit");
        }
    }
}
