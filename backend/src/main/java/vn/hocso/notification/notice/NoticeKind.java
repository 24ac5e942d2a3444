package vn.hocso.notification.notice;

import java.util.Locale;

/** What a notice is about; its words are under this name. */
public enum NoticeKind {
    APPROVAL_EXPIRED,
    APPROVAL_GIVEN,
    APPROVAL_REFUSED,
    APPROVAL_WANTED,
    CERTIFICATE_EXPIRING,
    CERTIFICATE_ISSUED,
    CERTIFICATE_REPLACED,
    CERTIFICATE_REVOKED,
    ENROLLED_BY_OTHER,
    JOB_FINISHED,
    MARK_REGRADED,
    PASSWORD_CHANGED,
    PEER_REPORT_DISMISSED,
    PEER_REPORT_UPHELD,
    PEER_REVIEWS_DUE,
    PEER_REVIEWS_RECEIVED,
    PEER_REVIEWS_WANTED,
    SIGN_IN_WAYS_CHANGED,
    UNIT_CHANGE_REFUSED;

    /** The key under which the words of this kind begin. */
    public String words() {
        return "notification." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
