package vn.hocso.survey;

/** What is rated, from one to five. */
public enum Aspect {
    CONTENT,
    /** May be left out: not every course has a trainer. */
    TRAINER,
    USE_AT_WORK
}
