package vn.hocso.assessment.attempt;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.question.Choices;

/** An answer as a device sends it; {@code seq} grows with every change the learner makes in the attempt. */
record SaveAnswer(
        @NotNull @Size(max = 20) Set<@NotNull UUID> optionIds,
        @Nullable Boolean flagged,
        @NotNull @Min(1) @Max(Long.MAX_VALUE) Long seq) {

    JsonNode answer() {
        return Choices.choosing(optionIds);
    }
}
