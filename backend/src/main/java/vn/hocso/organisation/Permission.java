package vn.hocso.organisation;

/** One thing that may be done in a unit and everything below it. */
public enum Permission {
    LEARN,
    AUTHOR_COURSES,
    REVIEW_COURSES,
    PUBLISH_COURSES,
    VIEW_PEOPLE,
    MANAGE_PEOPLE,
    /** To read the whole of a citizen number, which otherwise shows its last digits only. */
    VIEW_CITIZEN_NUMBERS,
    ENROL_PEOPLE,
    MANAGE_CLASSES,
    GRANT_ROLES,
    MANAGE_UNITS,
    VIEW_REPORTS,
    VIEW_AUDIT,
    VIEW_CERTIFICATES,
    REVOKE_CERTIFICATES,
    DESIGN_CERTIFICATES,
    MANAGE_PERSONAL_DATA,
    IMPERSONATE,
    ADMINISTER_SYSTEM
}
