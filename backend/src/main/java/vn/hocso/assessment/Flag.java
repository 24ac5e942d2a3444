package vn.hocso.assessment;

/** What of a question a person should look at. Hints only: a question may be easy on purpose. */
public enum Flag {
    TOO_EASY,
    TOO_HARD,
    /** Tells good and weak learners hardly apart. */
    WEAK_DISCRIMINATION,
    /** Those who do well otherwise do worse here: often a wrong key. */
    NEGATIVE_DISCRIMINATION,
    /** The best chose another option more often than the right one. */
    KEY_IN_DOUBT,
    /** An option that hardly anybody chose. */
    UNUSED_OPTION,
    /** A wrong option that attracts the best more than the weak. */
    OPTION_ATTRACTS_THE_BEST
}
