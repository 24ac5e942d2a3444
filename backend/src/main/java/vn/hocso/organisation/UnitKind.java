package vn.hocso.organisation;

/** What a unit is, in the order in which kinds are listed. */
public enum UnitKind {
    NATIONAL,
    MINISTRY,
    DEPARTMENT,
    PROVINCE,
    PROVINCE_DEPARTMENT,
    COMMUNE,
    ENTERPRISE,
    OTHER
}
