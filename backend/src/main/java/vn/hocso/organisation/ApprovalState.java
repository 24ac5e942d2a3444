package vn.hocso.organisation;

/** What became of a request for a second person. */
public enum ApprovalState {
    WAITING,
    APPROVED,
    REJECTED,
    WITHDRAWN,
    /** Nobody decided in time. */
    EXPIRED
}
