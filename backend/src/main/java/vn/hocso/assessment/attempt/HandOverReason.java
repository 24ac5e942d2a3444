package vn.hocso.assessment.attempt;

/** Why no mark came of the reviews of learners. */
enum HandOverReason {
    TOO_FEW_REVIEWS,
    OWN_REVIEWS_MISSING
}
