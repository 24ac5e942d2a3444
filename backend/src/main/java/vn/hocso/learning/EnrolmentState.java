package vn.hocso.learning;

/** Where a person stands in a course. A completed course stays completed. */
public enum EnrolmentState {
    NOT_STARTED,
    IN_PROGRESS,
    COMPLETED,
    WITHDRAWN
}
