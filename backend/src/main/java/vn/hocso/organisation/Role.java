package vn.hocso.organisation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import static vn.hocso.organisation.Permission.ADMINISTER_SYSTEM;
import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.ENROL_PEOPLE;
import static vn.hocso.organisation.Permission.GRANT_ROLES;
import static vn.hocso.organisation.Permission.LEARN;
import static vn.hocso.organisation.Permission.MANAGE_PEOPLE;
import static vn.hocso.organisation.Permission.PUBLISH_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;
import static vn.hocso.organisation.Permission.REVOKE_CERTIFICATES;
import static vn.hocso.organisation.Permission.VIEW_AUDIT;
import static vn.hocso.organisation.Permission.VIEW_CERTIFICATES;
import static vn.hocso.organisation.Permission.VIEW_PEOPLE;
import static vn.hocso.organisation.Permission.VIEW_REPORTS;

/** A set of permissions, held for a unit and everything below it. */
public enum Role {
    LEARNER(LEARN),
    TRAINER(LEARN, AUTHOR_COURSES, PUBLISH_COURSES),
    REVIEWER(LEARN, REVIEW_COURSES),
    UNIT_MANAGER(
            LEARN, VIEW_PEOPLE, MANAGE_PEOPLE, ENROL_PEOPLE, GRANT_ROLES, VIEW_REPORTS, VIEW_AUDIT, VIEW_CERTIFICATES),
    CERTIFICATE_ADMINISTRATOR(LEARN, VIEW_CERTIFICATES, REVOKE_CERTIFICATES),
    SYSTEM_ADMINISTRATOR(ADMINISTER_SYSTEM, Permission.values());

    private final Set<Permission> permissions;

    Role(Permission first, Permission... rest) {
        permissions = Collections.unmodifiableSet(EnumSet.of(first, rest));
    }

    public Set<Permission> permissions() {
        return permissions;
    }
}
