package vn.hocso.certification.issuing;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param digest of the list as it was looked at */
record ConfirmRun(
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @NotBlank @Size(max = 64) String digest) {}
