package vn.hocso.organisation;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A unit to be added below another. The full name is the name with its kind, such as "Phường Ba Đình".
 *
 * @param since its first day; today, if absent
 */
public record NewUnit(
        String code,
        String name,
        String fullName,
        UnitKind kind,
        UnitId parentId,
        @Nullable LocalDate since) {

    public NewUnit(String code, String name, String fullName, UnitKind kind, UnitId parentId) {
        this(code, name, fullName, kind, parentId, null);
    }
}
