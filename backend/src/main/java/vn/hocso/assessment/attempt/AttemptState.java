package vn.hocso.assessment.attempt;

/** An attempt is open until it is handed in or its time is up. */
enum AttemptState {
    OPEN,
    SUBMITTED,
    TIMED_OUT
}
