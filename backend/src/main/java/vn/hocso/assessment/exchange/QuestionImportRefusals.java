package vn.hocso.assessment.exchange;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** What the steps of an import of questions refuse. */
final class QuestionImportRefusals {

    private QuestionImportRefusals() {}

    /** The file is in none of the formats that are read. */
    static class FormatUnknown extends Refusal {
        FormatUnknown() {
            super(Kind.INVALID, "assessment.question-file-unknown", Map.of(), "file");
        }
    }

    /** Something of it is under way: it has to end, or be cancelled, first. */
    static class Busy extends Refusal {
        Busy() {
            super(Kind.CONFLICT, "assessment.import-busy");
        }
    }

    /** What was carried out is history. */
    static class Done extends Refusal {
        Done() {
            super(Kind.CONFLICT, "assessment.import-done");
        }
    }

    /** Nothing is taken back before all of it was carried out. */
    static class NotDone extends Refusal {
        NotDone() {
            super(Kind.CONFLICT, "assessment.import-not-done");
        }
    }

    static class HasErrors extends Refusal {
        HasErrors(int questions) {
            super(Kind.CONFLICT, "assessment.import-has-errors", Map.of("questions", questions));
        }
    }

    /** Topics are at most 200 letters with their steps. */
    static class TopicEmpty extends Refusal {
        TopicEmpty() {
            super(Kind.INVALID, "assessment.field-missing", Map.of("field", "topic"), "topic");
        }
    }
}
