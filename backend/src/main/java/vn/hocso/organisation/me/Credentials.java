package vn.hocso.organisation.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** How somebody says who they are: an e-mail address, staff code or phone number, and the password. */
record Credentials(
        @NotBlank @Size(max = 254) String login,
        @NotBlank @Size(max = 1000) String password) {

    @Override
    public String toString() {
        return "Credentials";
    }
}
