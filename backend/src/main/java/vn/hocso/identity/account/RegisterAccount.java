package vn.hocso.identity.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import vn.hocso.identity.Language;

record RegisterAccount(
        @NotBlank @Size(max = 120) String fullName,
        @NotBlank @Size(max = 254) @Email String email,
        @NotNull Language language) {

    @Override
    public String toString() {
        return "RegisterAccount";
    }
}
