package vn.hocso.audit.entry;

/** The only ways in which an entry is changed: a whole part goes, together with its salt. */
final class Erasing {

    static final String DETAIL =
            "detail_salt = null, subject_label = null, values_before = null, values_after = null, reason = null";

    static final String ORIGIN = "origin_salt = null, address = null, user_agent = null";

    private Erasing() {}
}
