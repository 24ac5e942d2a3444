package vn.hocso.privacy.request;

/** Where a request stands: unanswered, agreed and still to be done, done, refused with a reason, or taken back. */
enum RequestState {
    OPEN,
    ACCEPTED,
    DONE,
    REFUSED,
    WITHDRAWN
}
