package vn.hocso.organisation.change;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** A change of units as it is asked for: what, from which day on, why, and by which decision. */
public record ProposeChange(
        @NotNull LocalDate effectiveOn,
        @NotBlank @Size(max = 500) String reason,
        @Nullable @Size(max = 80) String decisionNumber,
        @NotNull @Valid ChangeDetails details) {}
