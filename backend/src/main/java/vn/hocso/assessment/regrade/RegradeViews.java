package vn.hocso.assessment.regrade;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.Marked;
import vn.hocso.assessment.attempt.Regrading.Effect;
import vn.hocso.assessment.attempt.Regrading.Way;
import vn.hocso.assessment.regrade.AskedAttempts.AskedQuiz;
import vn.hocso.assessment.regrade.Regrade.State;
import vn.hocso.assessment.regrade.RegradeRows.Counts;
import vn.hocso.job.JobView;

/** Requests and answers about regrading. */
final class RegradeViews {

    private RegradeViews() {}

    /** What can be marked again of a question. */
    record RegradingView(
            QuestionId questionId,
            String stem,
            int revision,
            List<AskedWording> asked,
            List<AskedQuiz> quizzes,
            List<PastRegrade> past) {}

    /**
     * @param sameStem whether it read as it does now
     * @param samePicture whether it showed the same picture as it does now, or none as now
     */
    record AskedWording(int revision, String stem, boolean sameStem, boolean samePicture, int attempts) {}

    /** @param running whether marks are being written; @param resumable whether the reader may go on with what was left */
    record PastRegrade(
            UUID regradeId,
            Way way,
            int revision,
            @Nullable String quizTitle,
            @Nullable String reason,
            String byName,
            @Nullable Instant at,
            State state,
            boolean own,
            boolean running,
            boolean resumable) {}

    /** @param overtaken whether it cannot be carried out any more, nor gone on with, because of what happened since */
    record RegradeView(
            UUID regradeId,
            QuestionId questionId,
            String stem,
            int revision,
            @Nullable QuizId quizId,
            @Nullable String quizTitle,
            Way way,
            State state,
            @Nullable String reason,
            Instant madeAt,
            boolean overtaken,
            Counts counts,
            @Nullable JobView job) {}

    /** @param attemptId none while the attempt is to be marked without knowing whose it is; nor is told when it was handed in */
    record RegradedAttempt(
            @Nullable AttemptId attemptId,
            String fullName,
            @Nullable String staffCode,
            String quizTitle,
            int number,
            @Nullable Instant submittedAt,
            Effect effect,
            Marked before,
            Marked after,
            boolean completed,
            boolean settled,
            boolean awaitsMarking) {}

    record PreviewRegrade(@Nullable QuizId quizId, @NotNull Way way) {}

    record ApplyRegrade(@NotBlank @Size(max = 1000) String reason) {}
}
