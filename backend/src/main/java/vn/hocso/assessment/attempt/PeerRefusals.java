package vn.hocso.assessment.attempt;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Why a work cannot be reviewed, or a review not be judged so. */
final class PeerRefusals {

    private PeerRefusals() {}

    /** There is no such work or review for the actor. */
    static class PeerReviewUnknown extends Refusal {
        PeerReviewUnknown() {
            super(Kind.NOT_FOUND, "assessment.unknown-peer-review");
        }
    }

    /** The actor has sent all reviews that they owe. */
    static class ReviewsAreDone extends Refusal {
        ReviewsAreDone() {
            super(Kind.CONFLICT, "assessment.peer-reviews-are-done");
        }
    }

    /** Nobody else has handed in something that the actor has not reviewed. */
    static class NothingToReview extends Refusal {
        NothingToReview() {
            super(Kind.CONFLICT, "assessment.nothing-to-review");
        }
    }

    /** The time for reviews is over. */
    static class ReviewingIsOver extends Refusal {
        ReviewingIsOver() {
            super(Kind.CONFLICT, "assessment.reviewing-is-over");
        }
    }

    /** The review was sent and does not change any more. */
    static class ReviewIsSent extends Refusal {
        ReviewIsSent() {
            super(Kind.CONFLICT, "assessment.peer-review-is-sent");
        }
    }

    /** Some criterion has no level. */
    static class LevelsMissing extends Refusal {
        LevelsMissing() {
            super(Kind.INVALID, "assessment.peer-levels-missing", Map.of(), "levels");
        }
    }

    /** The remark says too little to help anybody. */
    static class RemarkTooShort extends Refusal {
        RemarkTooShort(int least) {
            super(Kind.INVALID, "assessment.peer-remark-too-short", Map.of("least", least), "remark");
        }
    }

    /** Learners are reviewing the work, or made a mark of it: another mark is decided for a reason. */
    static class PeersMark extends Refusal {
        PeersMark() {
            super(Kind.CONFLICT, "assessment.peers-mark");
        }
    }

    /** The mark was made of this review alone. */
    static class LastReviewLeft extends Refusal {
        LastReviewLeft() {
            super(Kind.CONFLICT, "assessment.last-review-left");
        }
    }

    /** A review is reported once. */
    static class ReportedBefore extends Refusal {
        ReportedBefore() {
            super(Kind.CONFLICT, "assessment.review-reported-before");
        }
    }

    /** Nobody reported the review, or it was judged already. */
    static class NoReportToJudge extends Refusal {
        NoReportToJudge() {
            super(Kind.CONFLICT, "assessment.no-report-to-judge");
        }
    }
}
