package vn.hocso.assessment.attempt;

/** Where a learner's review of another's work stands. */
enum PeerReviewState {
    OPEN,
    SENT,
    /** Time was up before it was sent. */
    GIVEN_UP,
    /** The answer changed after it was sent. */
    OUTDATED
}
