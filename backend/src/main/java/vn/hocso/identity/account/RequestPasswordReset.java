package vn.hocso.identity.account;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

record RequestPasswordReset(
        @NotBlank @Size(max = 254) @Email String email) {

    @Override
    public String toString() {
        return "RequestPasswordReset";
    }
}
