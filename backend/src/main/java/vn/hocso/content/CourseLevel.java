package vn.hocso.content;

/** How much a course expects its learners to know already. */
public enum CourseLevel {
    BASIC,
    INTERMEDIATE,
    ADVANCED
}
