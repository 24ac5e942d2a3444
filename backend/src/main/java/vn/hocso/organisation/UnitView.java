package vn.hocso.organisation;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A unit of the tree, with the names of the units above it from the top down. It exists from its first day on until, and without, the day it
 * ended, if it has.
 */
public record UnitView(
        UnitId id,
        String code,
        String name,
        String fullName,
        UnitKind kind,
        @Nullable UnitId parentId,
        int childCount,
        List<String> ancestorNames,
        LocalDate validFrom,
        @Nullable LocalDate validUntil) {

    public UnitRef ref() {
        return new UnitRef(id, name, fullName);
    }
}
