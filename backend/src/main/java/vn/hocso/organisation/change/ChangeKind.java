package vn.hocso.organisation.change;

/** What can be decided about units. */
public enum ChangeKind {
    CREATE,
    RENAME,
    MOVE,
    MERGE,
    SPLIT,
    END
}
