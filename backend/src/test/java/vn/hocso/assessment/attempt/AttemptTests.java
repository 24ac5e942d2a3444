package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.assessment.quiz.PublishedQuizzes.PlacedQuiz;
import vn.hocso.content.BlockId;
import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ActivityContext;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Refusal;

import static org.assertj.core.api.Assertions.assertThat;

class AttemptTests {

    private static final Instant START = Instant.parse("2026-03-02T01:00:00Z");
    private static final Mark FAILED = new Mark(BigDecimal.ZERO, 0, false, List.of(), false);
    private static final Mark PASSED = new Mark(BigDecimal.TEN, 100, true, List.of(), false);

    @Test
    void theDeadlineIsSetByTheServerAtTheStart() {
        assertThat(attempt(20).deadlineAt()).isEqualTo(START.plusSeconds(1200));
        assertThat(attempt(null).deadlineAt()).isNull();
    }

    @Test
    void whatIsOnItsWayWhenTheTimeIsUpStillCounts() {
        assertThat(attempt(20).timeIsUp(START.plusSeconds(1202))).isFalse();
        assertThat(attempt(20).timeIsUp(START.plusSeconds(1203))).isTrue();
        assertThat(attempt(null).timeIsUp(START.plusSeconds(1_000_000))).isFalse();
    }

    @Test
    void anAttemptHandedInLateEndsAtItsDeadline() {
        Attempt late = attempt(20).closed(PASSED, START.plusSeconds(5000));
        assertThat(late.state()).isEqualTo(AttemptState.TIMED_OUT);
        assertThat(late.submittedAt()).isEqualTo(START.plusSeconds(1200));
        assertThat(late.passed()).isTrue();
    }

    @Test
    void anAttemptHandedInInTimeEndsThen() {
        Attempt closed = attempt(20).closed(FAILED, START.plusSeconds(60));
        assertThat(closed.state()).isEqualTo(AttemptState.SUBMITTED);
        assertThat(closed.submittedAt()).isEqualTo(START.plusSeconds(60));
    }

    @Test
    void refusesAnotherAttemptOnceAllWereUsedOrTheQuizWasPassed() {
        Attempt failed = attempt(20).closed(FAILED, START.plusSeconds(60));
        Attempt passed = attempt(20).closed(PASSED, START.plusSeconds(60));
        assertThat(hindrance(quiz(20, 2), List.of())).isNull();
        assertThat(hindrance(quiz(20, 2), List.of(failed))).isNull();
        assertThat(hindrance(quiz(20, 2), List.of(failed, attempt(20)))).isNull();
        assertThat(hindrance(quiz(20, 2), List.of(failed, failed)))
                .isInstanceOf(AttemptRefusals.AttemptLimitReached.class);
        assertThat(hindrance(quiz(20, null), List.of(failed, passed))).isInstanceOf(AttemptRefusals.QuizPassed.class);
    }

    private static @Nullable Refusal hindrance(FrozenQuiz quiz, List<Attempt> made) {
        return new Terms(quiz, Extension.NONE).hindrance(made, START.plusSeconds(120));
    }

    private static Attempt attempt(Integer minutes) {
        ActivityContext learner = new ActivityContext(
                new EnrolmentId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                new CourseId(UUID.randomUUID()),
                new VersionId(UUID.randomUUID()));
        PlacedQuiz place =
                new PlacedQuiz(new LessonId(UUID.randomUUID()), new BlockId(UUID.randomUUID()), quiz(minutes, 2));
        return Attempt.start(learner, place, Extension.NONE, 1, 10, START);
    }

    private static FrozenQuiz quiz(Integer minutes, Integer attempts) {
        return new FrozenQuiz(
                new QuizId(UUID.randomUUID()),
                "Bài kiểm tra cuối khóa",
                null,
                10,
                70,
                minutes,
                attempts,
                true,
                Review.NEVER,
                Scoring.ALL_OR_NOTHING,
                new UnitId(UUID.randomUUID()),
                List.of(),
                null,
                null);
    }
}
