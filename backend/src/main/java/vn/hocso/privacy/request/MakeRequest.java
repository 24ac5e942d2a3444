package vn.hocso.privacy.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a person asks for, in their own words. */
record MakeRequest(
        @NotNull RequestKind kind,
        @NotBlank @Size(max = 2000) String wish) {

    @Override
    public String toString() {
        return "MakeRequest";
    }
}
