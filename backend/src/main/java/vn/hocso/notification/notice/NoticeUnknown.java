package vn.hocso.notification.notice;

import vn.hocso.shared.Refusal;

/** There is no such notice for this person. */
class NoticeUnknown extends Refusal {
    NoticeUnknown() {
        super(Kind.NOT_FOUND, "notification.not-found");
    }
}
