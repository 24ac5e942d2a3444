package vn.hocso.assessment.attempt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes.Conduct;
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
        Conduct conduct,
        List<SectionFacts> sections,
        @Nullable Instant closesAt,
        @Nullable Instant nextAttemptAt,
        boolean extended,
        int scorePercent,
        boolean passed,
        int attemptsUsed,
        List<MadeAttempt> attempts,
        @Nullable AttemptId openAttemptId,
        boolean passwordNeeded,
        boolean mayStart,
        @Nullable String why) {

    record SectionFacts(String title, int questionCount) {}

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

    static QuizStartView of(AttemptService.Standing standing, boolean passwordNeeded, @Nullable String why) {
        Terms terms = standing.terms();
        FrozenQuiz quiz = terms.quiz();
        List<Attempt> made = standing.attempts();
        Duration time = terms.time();
        return new QuizStartView(
                quiz.quizId(),
                quiz.title(),
                quiz.instructions(),
                quiz.questionCount(),
                quiz.passMarkPercent(),
                time == null ? null : (int) time.toMinutes(),
                terms.attemptsAllowed(),
                quiz.review(),
                quiz.conductOrUsual(),
                quiz.allSections().stream()
                        .map(section -> new SectionFacts(section.title(), section.size()))
                        .toList(),
                terms.closesAt(),
                terms.nextAttemptAt(made),
                !terms.extension().equals(Extension.NONE),
                terms.percent(made),
                terms.passed(made),
                standing.attempts().size(),
                standing.attempts().stream().map(MadeAttempt::of).toList(),
                standing.open().map(Attempt::id).orElse(null),
                passwordNeeded,
                why == null,
                why);
    }
}
