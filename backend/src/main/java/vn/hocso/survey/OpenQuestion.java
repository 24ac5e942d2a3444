package vn.hocso.survey;

/** What is asked for an answer in words. */
public enum OpenQuestion {
    /** What was useful. */
    USEFUL,
    /** What should be better. */
    IMPROVE
}
