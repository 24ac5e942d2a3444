package vn.hocso.assessment.attempt;

/** Where a work stands that learners review. */
enum PeerWorkState {
    /** Reviews are gathered. */
    OPEN,
    /** A mark was made of reviews. */
    MARKED,
    /** The period ended without a mark, so that a trainer marks. */
    HANDED_OVER,
    /** A trainer said what counts. */
    DECIDED,
    /** Nobody has to say anything any more. */
    ENDED
}
