package vn.hocso.organisation;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import static vn.hocso.organisation.Permission.ADMINISTER_SYSTEM;
import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.DESIGN_CERTIFICATES;
import static vn.hocso.organisation.Permission.ENROL_PEOPLE;
import static vn.hocso.organisation.Permission.GRANT_ROLES;
import static vn.hocso.organisation.Permission.LEARN;
import static vn.hocso.organisation.Permission.MANAGE_CLASSES;
import static vn.hocso.organisation.Permission.MANAGE_PEOPLE;
import static vn.hocso.organisation.Permission.PUBLISH_COURSES;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;
import static vn.hocso.organisation.Permission.REVOKE_CERTIFICATES;
import static vn.hocso.organisation.Permission.VIEW_AUDIT;
import static vn.hocso.organisation.Permission.VIEW_CERTIFICATES;
import static vn.hocso.organisation.Permission.VIEW_PEOPLE;
import static vn.hocso.organisation.Permission.VIEW_REPORTS;

/** The roles every installation has. What they permit is part of the release, so a new permission needs no change of data. */
public enum BuiltInRole {
    LEARNER(LEARN),
    TRAINER(LEARN, AUTHOR_COURSES, PUBLISH_COURSES),
    REVIEWER(LEARN, REVIEW_COURSES),
    UNIT_MANAGER(
            LEARN,
            VIEW_PEOPLE,
            MANAGE_PEOPLE,
            ENROL_PEOPLE,
            MANAGE_CLASSES,
            GRANT_ROLES,
            VIEW_REPORTS,
            VIEW_AUDIT,
            VIEW_CERTIFICATES),
    CERTIFICATE_ADMINISTRATOR(LEARN, VIEW_CERTIFICATES, REVOKE_CERTIFICATES, DESIGN_CERTIFICATES),
    SYSTEM_ADMINISTRATOR(ADMINISTER_SYSTEM, Permission.values());

    private final Role role = new Role(name());
    private final Set<Permission> permissions;

    BuiltInRole(Permission first, Permission... rest) {
        permissions = Collections.unmodifiableSet(EnumSet.of(first, rest));
    }

    public Role role() {
        return role;
    }

    public Set<Permission> permissions() {
        return permissions;
    }

    /** The built-in role of that code, or nothing when the role is a custom one. */
    public static Optional<BuiltInRole> of(Role role) {
        for (BuiltInRole known : values()) {
            if (known.role.equals(role)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }
}
