package vn.hocso.organisation;

/** A unit as it is named beside something else. */
public record UnitRef(UnitId id, String name, String fullName) {}
