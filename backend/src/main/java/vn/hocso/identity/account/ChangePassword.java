package vn.hocso.identity.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ChangePassword(
        @NotBlank @Size(max = 1000) String currentPassword,
        @NotBlank @Size(max = 1000) String newPassword) {

    @Override
    public String toString() {
        return "ChangePassword";
    }
}
