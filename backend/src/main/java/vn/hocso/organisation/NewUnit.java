package vn.hocso.organisation;

/** A unit to be added below another. The full name is the name with its kind, such as "Phường Ba Đình". */
public record NewUnit(String code, String name, String fullName, UnitKind kind, UnitId parentId) {}
