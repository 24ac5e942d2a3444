package vn.hocso.organisation.change;

/** What became of a decision: waiting for a second person or for its day, carried out, called off, or refused when its day came. */
public enum ChangeStatus {
    WAITING,
    SCHEDULED,
    APPLIED,
    CANCELLED,
    REFUSED
}
