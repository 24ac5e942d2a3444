package vn.hocso.survey.answer;

import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * An answer, given once.
 *
 * @param submissionId made by whoever sends it, so that sending it again after a lost connection is harmless
 * @param trainer left out where there was none
 * @param useful what was useful
 * @param improve what should be better
 */
record AnswerSurvey(
        @NotNull UUID submissionId,
        @NotNull @Min(1) @Max(5) Integer content,
        @Nullable @Min(1) @Max(5) Integer trainer,
        @NotNull @Min(1) @Max(5) Integer useAtWork,
        @Nullable @Size(max = 1000) String useful,
        @Nullable @Size(max = 1000) String improve) {

    Answer answer() {
        return Answer.of(content, trainer, useAtWork, useful, improve);
    }
}
