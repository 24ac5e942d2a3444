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
}
