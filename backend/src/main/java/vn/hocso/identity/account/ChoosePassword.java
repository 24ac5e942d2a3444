package vn.hocso.identity.account;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record ChoosePassword(@NotBlank @Size(max = 1000) String newPassword) {

    @Override
    public String toString() {
        return "ChoosePassword";
    }
}
