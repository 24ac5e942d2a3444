package vn.hocso.certification.issuing;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why nothing is decided about learners. */
final class ApprovalRefusals {

    private ApprovalRefusals() {}

    /** Neither the class nor its course wants an approval. */
    static class ApprovalNotWanted extends Refusal {
        ApprovalNotWanted() {
            super(Kind.CONFLICT, "certification.approval-not-wanted");
        }
    }

    static class DeclinedWithoutReason extends Refusal {
        DeclinedWithoutReason() {
            super(Kind.INVALID, "certification.approval-reason-missing", Map.of(), "reason");
        }
    }

    /** What was given is taken back, not declined afterwards. */
    static class ApprovedTooLate extends Refusal {
        ApprovedTooLate(int count) {
            super(Kind.CONFLICT, "certification.approval-has-certificate", Map.of("count", count));
        }
    }

    /** Nobody decides about themselves. */
    static class OwnApproval extends Refusal {
        OwnApproval() {
            super(Kind.NOT_ALLOWED, "certification.approval-own");
        }
    }

    /** In another class, or in a class at all where those in none are meant. */
    static class LearnerElsewhere extends Refusal {
        LearnerElsewhere() {
            super(Kind.NOT_FOUND, "certification.approval-learner-not-found");
        }
    }
}
