package vn.hocso.organisation.change;

/** What became of a decision: waiting for its day, carried out, called off, or refused when its day came. */
public enum ChangeStatus {
    SCHEDULED,
    APPLIED,
    CANCELLED,
    REFUSED
}
