package vn.hocso.learning.progress;

/** Where a learner stands in one lesson. A completed lesson stays completed. */
public enum LessonState {
    NOT_STARTED,
    STARTED,
    COMPLETED
}
