package vn.hocso.certification.issuing;

import java.time.LocalDate;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param expected how many certificates the list came to when it was looked at */
record ConfirmRun(
        @NotBlank @Size(max = 60) String decisionNumber,
        @NotNull LocalDate decidedOn,
        @Min(1) int expected) {}
