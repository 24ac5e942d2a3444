package vn.hocso.content.draft;

/** What can be moved and removed in an outline. */
enum OutlineItem {
    SECTION,
    LESSON
}
