package vn.hocso.organisation.importing;

/** What carrying out a row would do. */
enum Verdict {
    CREATE,
    UPDATE,
    UNCHANGED,
    ERROR
}
