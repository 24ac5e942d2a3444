package vn.hocso.assessment.integrity;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why attempts are not looked through, or a hint not judged. */
final class IntegrityRefusals {

    private IntegrityRefusals() {}

    /** There is no such hint, or it is about the person who asks. */
    static class HintUnknown extends Refusal {
        HintUnknown() {
            super(Kind.NOT_FOUND, "assessment.unknown-hint");
        }
    }

    /** The attempts are being looked through already. */
    static class CheckUnderWay extends Refusal {
        CheckUnderWay() {
            super(Kind.CONFLICT, "assessment.integrity-check-under-way");
        }
    }

    /** Fewer people have taken the quiz than anything can be said of. */
    static class TooFewPeople extends Refusal {
        TooFewPeople(int least) {
            super(Kind.CONFLICT, "assessment.integrity-too-few", Map.of("least", least));
        }
    }

    /** What was decided about a person is decided for a reason. */
    static class JudgementWithoutNote extends Refusal {
        JudgementWithoutNote() {
            super(Kind.INVALID, "assessment.judgement-without-note", Map.of(), "note");
        }
    }
}
