package vn.hocso.organisation;

/** What a unit is, in the order in which kinds are listed. */
public enum UnitKind {
    NATIONAL,
    MINISTRY,
    DEPARTMENT,
    PROVINCE,
    PROVINCE_DEPARTMENT,
    /** Ended on 1 July 2025; kept for the tree of earlier days. */
    DISTRICT,
    COMMUNE,
    ENTERPRISE,
    OTHER
}
