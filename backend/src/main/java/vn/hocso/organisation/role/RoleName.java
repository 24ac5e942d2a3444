package vn.hocso.organisation.role;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** A role's name in both languages. */
record RoleName(
        @NotBlank @Size(max = 120) String vi,
        @NotBlank @Size(max = 120) String en) {

    RoleName stripped() {
        return new RoleName(vi.strip(), en.strip());
    }
}
