package vn.hocso.certification.issuing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

record MakeException(
        @NotNull RunException.Kind kind,
        @NotBlank @Size(max = 500) String reason) {}
