package vn.hocso.organisation.role;

/** Where a grant stands at the moment of reading. */
enum GrantState {
    HELD,
    /** It begins later. */
    LATER,
    /** It expired or was ended early. */
    PAST
}
