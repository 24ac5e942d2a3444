package vn.hocso.assessment.attempt;

import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.NullNode;

import vn.hocso.assessment.question.Choices;

/**
 * An answer as a device sends it; {@code seq} grows with every change the learner makes in the attempt, and {@code lease} tells which holder
 * of the attempt the device was when the answer was given, the present one if it does not say. The answer has the form that the
 * type of the question takes; options that were chosen may be named alone instead.
 */
record SaveAnswer(
        @Nullable @Size(max = 20) Set<@NotNull UUID> optionIds,
        @Nullable @Schema(implementation = Object.class) JsonNode answer,
        @Nullable Boolean flagged,
        @NotNull @Min(1) @Max(Long.MAX_VALUE) Long seq,
        @Nullable UUID deviceId,
        @Nullable @Min(0) Integer lease) {

    JsonNode given() {
        if (answer != null) {
            return answer;
        }
        return optionIds == null ? NullNode.instance : Choices.choosing(optionIds);
    }
}
