package vn.hocso.audit;

/** What came of an act: it was done, a rule refused it, or it failed. */
public enum Outcome {
    DONE,
    REFUSED,
    FAILED
}
