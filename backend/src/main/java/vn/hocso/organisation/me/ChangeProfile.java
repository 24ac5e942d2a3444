package vn.hocso.organisation.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.Language;
import vn.hocso.identity.Profile;

record ChangeProfile(
        @NotBlank @Size(max = 120) String fullName,
        @Nullable @Size(max = 32) String phone,
        @NotNull Language language) {

    Profile profile() {
        return new Profile(fullName, phone, language);
    }

    @Override
    public String toString() {
        return "ChangeProfile";
    }
}
