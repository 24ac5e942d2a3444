package vn.hocso.organisation.importing;

/** What carrying out a row has done. A skipped row had an error. */
enum RowOutcome {
    CREATED,
    UPDATED,
    UNCHANGED,
    SKIPPED;

    static RowOutcome of(Verdict verdict) {
        return switch (verdict) {
            case CREATE -> CREATED;
            case UPDATE -> UPDATED;
            case UNCHANGED -> UNCHANGED;
            case ERROR -> SKIPPED;
        };
    }
}
