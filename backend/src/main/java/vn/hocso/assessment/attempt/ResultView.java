package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.attempt.MarkChanges.Cause;
import vn.hocso.assessment.attempt.MarkChanges.MarkChange;
import vn.hocso.assessment.attempt.PeerViews.ReceivedReview;
import vn.hocso.assessment.attempt.PointsByCompetency.CompetencyPoints;
import vn.hocso.assessment.bank.PictureView;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.content.LessonId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.NameOf;

/**
 * What an attempt came to; the review is there, and each field of it, only as the rules of the quiz allow.
 *
 * @param competencies what was earned by what the questions are about, where the rules show what single questions came to
 */
record ResultView(
        AttemptId attemptId,
        EnrolmentId enrolmentId,
        LessonId lessonId,
        QuizId quizId,
        String title,
        int number,
        AttemptState state,
        int scorePercent,
        BigDecimal points,
        int maxPoints,
        boolean passed,
        boolean awaitsMarking,
        int passMarkPercent,
        @Nullable Instant submittedAt,
        List<Attempt.TopicPoints> topics,
        List<CompetencyPoints> competencies,
        List<ChangedMark> changes,
        @Nullable List<ReviewedQuestion> review,
        @Nullable Integer attemptsLeft,
        boolean mayRetry,
        @Nullable Instant nextAttemptAt,
        @Nullable String whyNotAgain,
        boolean practice,
        boolean reviewedByPeers,
        boolean courseCompleted) {

    /**
     * That the mark became another one after it was found, the latest first.
     *
     * @param no the question, where the rules show what single questions came to; none for a mark of the whole attempt
     */
    record ChangedMark(
            @Nullable Integer no,
            Cause cause,
            int percentBefore,
            int percentAfter,
            boolean passedBefore,
            boolean passedAfter,
            @Nullable String reason,
            Instant at) {

        static ChangedMark of(MarkChange change, boolean single) {
            return new ChangedMark(
                    single && change.no() != Overrides.WHOLE ? change.no() : null,
                    change.cause(),
                    change.before().percent(),
                    change.after().percent(),
                    change.before().passed(),
                    change.after().passed(),
                    change.reason(),
                    change.at());
        }
    }

    record ReviewedQuestion(
            int no,
            @NameOf(QuestionType.class) String type,
            String stem,
            @Nullable PictureView picture,
            List<ReviewedOption> options,
            @Schema(implementation = Object.class) JsonNode shown,
            @Nullable @Schema(implementation = Object.class) JsonNode answer,
            @Nullable @Schema(implementation = Object.class) JsonNode solution,
            @Nullable Boolean correct,
            @Nullable BigDecimal points,
            boolean awaitsMarking,
            List<String> feedback,
            @Nullable String remark,
            @Nullable AnnotatedAnswer annotated,
            List<ReceivedReview> peerReviews,
            @Nullable String explanation) {}

    /** The own answer as a text, with what a marker says about passages of it. */
    record AnnotatedAnswer(String text, List<Annotation> annotations) {

        /** None where the answer is no text, or nothing is said about it. */
        static @Nullable AnnotatedAnswer of(@Nullable String text, List<Annotation> said) {
            return text == null || said.isEmpty() ? null : new AnnotatedAnswer(text, said);
        }
    }

    record ReviewedOption(
            UUID optionId,
            String text,
            @Nullable Boolean correct,
            @Nullable Boolean chosen) {}
}
