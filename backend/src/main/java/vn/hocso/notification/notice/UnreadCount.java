package vn.hocso.notification.notice;

/** How many notices the reader has not read. */
record UnreadCount(long count) {}
