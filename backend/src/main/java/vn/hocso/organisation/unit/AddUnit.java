package vn.hocso.organisation.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.NewUnit;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitKind;

record AddUnit(
        @NotBlank @Size(max = 40) @Pattern(regexp = CODE) String code,
        @NotBlank @Size(max = 160) String name,
        @Nullable @Size(max = 200) String fullName,
        @NotNull UnitKind kind,
        @NotNull UnitId parentId) {

    static final String CODE = "\\s*[A-Za-z0-9][A-Za-z0-9._-]*\\s*";

    NewUnit unit() {
        return new NewUnit(code, name, fullName == null || fullName.isBlank() ? name : fullName, kind, parentId);
    }
}
