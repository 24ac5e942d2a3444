package vn.hocso.organisation.unit;

import java.util.List;
import java.util.Set;

import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitView;

/** A unit's own page: where it stands, how many people belong to it and to all below, and what may be done there. */
record UnitPageView(
        UnitView unit, List<UnitView> ancestors, int peopleCount, int subtreePeopleCount, Set<Ability> abilities) {

    /** What may be done in a unit. */
    enum Ability {
        EDIT(Permission.MANAGE_UNITS),
        ADD_UNIT(Permission.MANAGE_UNITS),
        ADD_PERSON(Permission.MANAGE_PEOPLE),
        ENROL_PEOPLE(Permission.ENROL_PEOPLE),
        VIEW_REPORTS(Permission.VIEW_REPORTS);

        private final Permission permission;

        Ability(Permission permission) {
            this.permission = permission;
        }

        Permission permission() {
            return permission;
        }
    }
}
