package vn.hocso.organisation;

/** Legal class of a person in public service: cán bộ, công chức, viên chức, người lao động. */
public enum PersonClass {
    CADRE,
    CIVIL_SERVANT,
    PUBLIC_EMPLOYEE,
    CONTRACT_STAFF
}
