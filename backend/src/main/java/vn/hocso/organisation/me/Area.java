package vn.hocso.organisation.me;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import vn.hocso.organisation.Permission;

import static vn.hocso.organisation.Permission.ADMINISTER_SYSTEM;
import static vn.hocso.organisation.Permission.AUTHOR_COURSES;
import static vn.hocso.organisation.Permission.MANAGE_CLASSES;
import static vn.hocso.organisation.Permission.MANAGE_PERSONAL_DATA;
import static vn.hocso.organisation.Permission.REVIEW_COURSES;
import static vn.hocso.organisation.Permission.VIEW_CERTIFICATES;
import static vn.hocso.organisation.Permission.VIEW_PEOPLE;
import static vn.hocso.organisation.Permission.VIEW_REPORTS;

/** A part of the product that is offered in the main navigation to those who can do something in it. */
enum Area {
    LEARN,
    TEACH(AUTHOR_COURSES, REVIEW_COURSES),
    CLASSES(MANAGE_CLASSES, AUTHOR_COURSES),
    MANAGE(VIEW_PEOPLE, MANAGE_PERSONAL_DATA),
    REPORTS(VIEW_REPORTS),
    CERTIFICATES(VIEW_CERTIFICATES),
    SYSTEM(ADMINISTER_SYSTEM);

    private final Set<Permission> openedBy;

    Area(Permission... openedBy) {
        this.openedBy = openedBy.length == 0 ? Set.of() : EnumSet.copyOf(Arrays.asList(openedBy));
    }

    static Set<Area> openTo(Collection<Permission> permissions) {
        EnumSet<Area> areas = EnumSet.of(LEARN);
        for (Area area : values()) {
            if (!Collections.disjoint(area.openedBy, permissions)) {
                areas.add(area);
            }
        }
        return areas;
    }
}
