package vn.hocso.content.publication;

/** A difference between a draft and what is published, in words an author knows. */
record DraftChange(Kind kind, Item item, String title) {

    enum Kind {
        ADDED,
        CHANGED,
        REMOVED,
        MOVED
    }

    enum Item {
        COURSE,
        SECTION,
        LESSON
    }
}
