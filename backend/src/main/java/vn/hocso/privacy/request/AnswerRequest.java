package vn.hocso.privacy.request;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Whether what was asked will be done, and why or why not. */
record AnswerRequest(
        @NotNull Boolean accept, @NotBlank @Size(max = 1000) String reason) {

    @Override
    public String toString() {
        return "AnswerRequest";
    }
}
