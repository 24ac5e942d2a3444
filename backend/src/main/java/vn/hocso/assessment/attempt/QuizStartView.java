package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.quiz.FrozenQuiz;

/** The start page of a quiz: its rules, the attempts so far, and whether another may be started. */
record QuizStartView(
        QuizId quizId,
        String title,
        @Nullable String instructions,
        int questionCount,
        int passMarkPercent,
        @Nullable Integer timeLimitMinutes,
        @Nullable Integer attemptsAllowed,
        Review review,
        int attemptsUsed,
        List<MadeAttempt> attempts,
        @Nullable AttemptId openAttemptId,
        boolean mayStart,
        @Nullable String why) {

    record MadeAttempt(
            AttemptId attemptId,
            int number,
            AttemptState state,
            Instant startedAt,
            @Nullable Instant submittedAt,
            @Nullable Integer scorePercent,
            @Nullable Boolean passed,
            boolean awaitsMarking) {

        static MadeAttempt of(Attempt attempt) {
            Attempt.Mark mark = attempt.mark();
            return new MadeAttempt(
                    attempt.id(),
                    attempt.number(),
                    attempt.state(),
                    attempt.startedAt(),
                    attempt.submittedAt(),
                    mark == null ? null : mark.scorePercent(),
                    mark == null ? null : mark.passed(),
                    attempt.awaitsMarking());
        }
    }

    static QuizStartView of(AttemptService.Standing standing, @Nullable String why) {
        FrozenQuiz quiz = standing.quiz();
        return new QuizStartView(
                quiz.quizId(),
                quiz.title(),
                quiz.instructions(),
                quiz.questionCount(),
                quiz.passMarkPercent(),
                quiz.timeLimitMinutes(),
                quiz.attemptsAllowed(),
                quiz.review(),
                standing.attempts().size(),
                standing.attempts().stream().map(MadeAttempt::of).toList(),
                standing.open().map(Attempt::id).orElse(null),
                why == null,
                why);
    }
}
