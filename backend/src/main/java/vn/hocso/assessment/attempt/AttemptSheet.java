package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.MarkChanges.Cause;
import vn.hocso.assessment.attempt.ResultView.AnnotatedAnswer;
import vn.hocso.assessment.bank.PictureView;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.NameOf;

/** An attempt as those see it who may change its mark: each question with what it came to, and how the mark came about. */
record AttemptSheet(
        AttemptId attemptId,
        QuizId quizId,
        String title,
        EnrolmentId enrolmentId,
        String fullName,
        int number,
        @Nullable Instant submittedAt,
        BigDecimal points,
        BigDecimal maxPoints,
        int scorePercent,
        int foundPercent,
        boolean passed,
        int passMarkPercent,
        boolean settled,
        @Nullable OverrideView override,
        List<SheetQuestion> questions,
        List<MarkHistory> history) {

    /**
     * @param share what counts
     * @param found what counts once nothing stands in its place
     * @param annotated the answer with what a marker says about passages of it, if anything
     * @param solution an answer that earns everything, where one can be named
     */
    record SheetQuestion(
            int no,
            @NameOf(QuestionType.class) String type,
            String stem,
            @Nullable PictureView picture,
            @Schema(implementation = Object.class) JsonNode shown,
            @Nullable @Schema(implementation = Object.class) JsonNode answer,
            @Nullable @Schema(implementation = Object.class) JsonNode solution,
            @Nullable BigDecimal share,
            @Nullable BigDecimal found,
            @Nullable String remark,
            @Nullable AnnotatedAnswer annotated,
            boolean regraded,
            @Nullable OverrideView override) {}

    record OverrideView(BigDecimal share, String reason, String byName, Instant at) {}

    /** @param no the question, or none for the whole attempt */
    record MarkHistory(
            @Nullable Integer no,
            Cause cause,
            @Nullable BigDecimal shareBefore,
            @Nullable BigDecimal shareAfter,
            int percentBefore,
            int percentAfter,
            @Nullable String reason,
            String byName,
            Instant at) {}
}
