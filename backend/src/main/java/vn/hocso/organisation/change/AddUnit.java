package vn.hocso.organisation.change;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;
import vn.hocso.organisation.UnitView;
import vn.hocso.shared.VietnameseText;

record AddUnit(
        @NotBlank @Size(max = 40) @Pattern(regexp = ChangeDetails.CODE)
        String code,

        @NotBlank @Size(max = 160) String name,
        @Nullable @Size(max = 200) String fullName,
        @NotNull UnitKind kind,
        @NotNull UnitId parentId) {

    ChangeDetails details() {
        return ChangeDetails.create(code, name, fullName, kind, parentId.toString());
    }

    boolean isLike(UnitView unit) {
        return unit.kind() == kind && unit.name().equals(VietnameseText.line(name)) && parentId.equals(unit.parentId());
    }
}
