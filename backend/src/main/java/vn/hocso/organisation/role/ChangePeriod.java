package vn.hocso.organisation.role;

import java.time.Instant;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/** When a grant is to end instead; without a time it lasts. */
record ChangePeriod(
        @Nullable Instant until, @NotBlank @Size(max = 500) String reason) {}
