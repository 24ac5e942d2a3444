package vn.hocso.organisation.unit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

record RenameUnit(
        @NotBlank @Size(max = 40) @Pattern(regexp = AddUnit.CODE)
        String code,

        @NotBlank @Size(max = 160) String name,
        @Nullable @Size(max = 200) String fullName) {}
