package vn.hocso.assessment.regrade;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why a question is not marked again. */
final class RegradeRefusals {

    private RegradeRefusals() {}

    static class RegradeUnknown extends Refusal {
        RegradeUnknown() {
            super(Kind.NOT_FOUND, "assessment.unknown-regrade");
        }
    }

    /** It was carried out. */
    static class RegradeDone extends Refusal {
        RegradeDone() {
            super(Kind.CONFLICT, "assessment.regrade-done");
        }
    }

    /** It is being carried out. */
    static class RegradeBusy extends Refusal {
        RegradeBusy() {
            super(Kind.CONFLICT, "assessment.regrade-busy");
        }
    }

    /** Another regrade of the question is being carried out. */
    static class QuestionBeingRegraded extends Refusal {
        QuestionBeingRegraded() {
            super(Kind.CONFLICT, "assessment.question-being-regraded");
        }
    }

    /** The question was changed or regraded since, so that something else would happen than was previewed. */
    static class RegradeOutdated extends Refusal {
        RegradeOutdated() {
            super(Kind.CONFLICT, "assessment.regrade-outdated");
        }
    }

    /** Nothing can be marked again: nobody was asked. */
    static class NobodyAsked extends Refusal {
        NobodyAsked() {
            super(Kind.CONFLICT, "assessment.nobody-asked");
        }
    }

    /** More attempts than a preview can be made of at once. */
    static class TooManyAttempts extends Refusal {
        TooManyAttempts(int most) {
            super(Kind.CONFLICT, "assessment.too-many-to-regrade", Map.of("most", most));
        }
    }
}
