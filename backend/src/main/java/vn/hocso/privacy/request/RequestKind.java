package vn.hocso.privacy.request;

/** What a person may ask to have done with their data. */
enum RequestKind {
    CORRECTION,
    ERASURE
}
