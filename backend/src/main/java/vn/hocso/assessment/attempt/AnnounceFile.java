package vn.hocso.assessment.attempt;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A file that is about to come, under an identifier that the device made up, so that asking twice announces one.
 *
 * @param part of the question that it answers, from 0, where the question has parts
 */
record AnnounceFile(
        @NotNull UUID fileId,
        @Nullable @Min(0) @Max(100) Integer part,
        @NotBlank @Size(max = 500) String name,
        @NotNull @Min(1) @Max(1_000_000_000) Long bytes) {}
