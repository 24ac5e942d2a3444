package vn.hocso.learning;

/** Where a class stands: the first three follow from its days, the last one somebody has to say. */
public enum ClassState {
    PLANNED,
    RUNNING,
    /** Its last day is over, and its marks may still change. */
    ENDED,
    /** Its marks are settled and stay whatever happens to the course. */
    CLOSED
}
