package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.learning.EnrolmentId;

/** What an attempt came to; the review with the right answers is there only when the rules of the quiz allow it. */
record ResultView(
        AttemptId attemptId,
        EnrolmentId enrolmentId,
        QuizId quizId,
        String title,
        int number,
        AttemptState state,
        int scorePercent,
        BigDecimal points,
        int maxPoints,
        boolean passed,
        int passMarkPercent,
        @Nullable Instant submittedAt,
        List<Attempt.TopicPoints> topics,
        @Nullable List<ReviewedQuestion> review,
        @Nullable Integer attemptsLeft,
        boolean mayRetry,
        boolean courseCompleted) {

    record ReviewedQuestion(
            int no,
            String stem,
            List<ReviewedOption> options,
            boolean correct,
            BigDecimal points,
            @Nullable String explanation) {}

    record ReviewedOption(UUID optionId, String text, boolean correct, boolean chosen) {

        static ReviewedOption of(UUID id, String text, Set<UUID> right, Set<UUID> chosen) {
            return new ReviewedOption(id, text, right.contains(id), chosen.contains(id));
        }
    }
}
