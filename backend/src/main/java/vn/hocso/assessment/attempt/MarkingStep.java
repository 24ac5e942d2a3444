package vn.hocso.assessment.attempt;

/** How far an answer is that persons mark. Where one person marks, it is done after the first mark. */
enum MarkingStep {
    /** Nobody has marked it. */
    FIRST,
    /** One of two has marked it. */
    SECOND,
    /** Two have marked it and lie too far apart. */
    RECONCILE,
    /** Learners are reviewing it. */
    PEERS,
    /** A learner asks for a trainer to look at a review. */
    REPORTED,
    /** There is a mark that counts. */
    DONE
}
