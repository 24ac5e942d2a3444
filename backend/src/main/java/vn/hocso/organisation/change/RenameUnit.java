package vn.hocso.organisation.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.organisation.change.Node.Names;

record RenameUnit(
        @NotBlank @Size(max = 40) @Pattern(regexp = ChangeDetails.CODE)
        String code,

        @NotBlank @Size(max = 160) String name,
        @Nullable @Size(max = 200) String fullName) {

    ChangeDetails details(UnitId unit) {
        return ChangeDetails.of(ChangeKind.RENAME, unit.toString())
                .names(code, name, fullName, null)
                .build();
    }

    boolean changes(UnitView unit) {
        Names now = new Names(unit.code(), unit.name(), unit.fullName(), unit.kind());
        return !Names.of(code, name, fullName, unit.kind()).equals(now);
    }
}
