package vn.hocso.organisation;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** A unit of the tree, with the names of the units above it from the top down. */
public record UnitView(
        UnitId id,
        String code,
        String name,
        String fullName,
        UnitKind kind,
        @Nullable UnitId parentId,
        int childCount,
        List<String> ancestorNames) {

    public UnitRef ref() {
        return new UnitRef(id, name, fullName);
    }
}
