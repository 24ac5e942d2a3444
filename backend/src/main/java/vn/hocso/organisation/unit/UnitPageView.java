package vn.hocso.organisation.unit;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitView;

/**
 * A unit's own page on a day: where it stands, how many people belong to it and to all below, what it came from and went into, and what may
 * be done there today.
 */
record UnitPageView(
        UnitView unit,
        LocalDate day,
        List<UnitView> ancestors,
        int peopleCount,
        int subtreePeopleCount,
        @Nullable UnitView successor,
        List<UnitView> predecessors,
        Set<Ability> abilities) {

    /** What may be done in a unit. */
    enum Ability {
        EDIT(Permission.MANAGE_UNITS),
        ADD_UNIT(Permission.MANAGE_UNITS),
        MOVE(Permission.MANAGE_UNITS),
        MERGE(Permission.MANAGE_UNITS),
        SPLIT(Permission.MANAGE_UNITS),
        END(Permission.MANAGE_UNITS),
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

        /** Whether it takes the unit from its place, which whoever manages the unit above decides. */
        boolean leaves() {
            return this == MOVE || this == MERGE || this == SPLIT || this == END;
        }
    }
}
