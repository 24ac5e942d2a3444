package vn.hocso.organisation.unit;

import java.time.LocalDate;
import java.util.List;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;

/**
 * How many people belonged to a unit at the end of a day: to itself, to each unit directly below with everything under it, and in all. The
 * parts sum to the whole.
 */
record HeadcountView(CountedUnit unit, LocalDate day, long own, List<PeopleBelow> below, long total) {

    record CountedUnit(UnitId id, String code, String name, String fullName) {}

    record PeopleBelow(UnitId id, String code, String name, String fullName, UnitKind kind, long people) {}
}
