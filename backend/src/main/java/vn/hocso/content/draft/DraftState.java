package vn.hocso.content.draft;

/** How a draft stands to what is published. */
enum DraftState {
    /** Never published. */
    DRAFT,
    /** Published, and nothing changed since. */
    PUBLISHED,
    /** Published, and changed since. */
    CHANGED
}
