package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.Quizzes.Grading;
import vn.hocso.assessment.Quizzes.Navigation;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.attempt.Attempt.Mark;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptLimitReached;
import vn.hocso.assessment.attempt.AttemptRefusals.AttemptTooSoon;
import vn.hocso.assessment.attempt.AttemptRefusals.QuizNotOpen;
import vn.hocso.assessment.attempt.AttemptRefusals.QuizOver;
import vn.hocso.assessment.attempt.AttemptRefusals.QuizPassed;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.content.BlockId;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class TermsTests {

    private static final Instant NOON = Instant.parse("2026-11-26T05:00:00Z");

    @Test
    void theDeadlineNeverExceedsTheClosing() {
        Conduct closing = conduct(null, NOON.plusSeconds(600), null, Grading.BEST, false);
        assertThat(terms(closing, Extension.NONE).deadline(NOON)).isEqualTo(NOON.plusSeconds(600));
        assertThat(terms(closing, Extension.NONE).deadline(NOON.minusSeconds(3_600)))
                .isEqualTo(NOON.minusSeconds(2_400));
    }

    @Test
    void anExtensionStretchesTheTimeAndTheWindow() {
        Conduct closing = conduct(null, NOON.plusSeconds(600), null, Grading.BEST, false);
        Extension half = new Extension(150, 5, NOON.plusSeconds(86_400), 1);
        assertThat(terms(closing, half).deadline(NOON)).isEqualTo(NOON.plusSeconds(35 * 60));
        assertThat(terms(closing, half).attemptsAllowed()).isEqualTo(3);
        assertThat(terms(closing, half).hindrance(List.of(), NOON.plusSeconds(700)))
                .isNull();
    }

    @Test
    void anExtensionNeverClosesEarlier() {
        Conduct closing = conduct(null, NOON.plusSeconds(600), null, Grading.BEST, false);
        Extension earlier = new Extension(100, 0, NOON, 1);
        assertThat(terms(closing, earlier).closesAt()).isEqualTo(NOON.plusSeconds(600));
    }

    @Test
    void noAttemptBeginsOutsideTheWindow() {
        Terms terms = terms(conduct(NOON, NOON.plusSeconds(600), null, Grading.BEST, false), Extension.NONE);
        assertThat(terms.hindrance(List.of(), NOON.minusSeconds(1))).isInstanceOf(QuizNotOpen.class);
        assertThat(terms.hindrance(List.of(), NOON)).isNull();
        assertThat(terms.hindrance(List.of(), NOON.plusSeconds(600))).isInstanceOf(QuizOver.class);
    }

    @Test
    void theNextAttemptWaitsForThePause() {
        Terms terms = terms(conduct(null, null, 60, Grading.BEST, false), Extension.NONE);
        List<Attempt> made = List.of(attempt(1, 20, NOON));
        assertThat(terms.nextAttemptAt(made)).isEqualTo(NOON.plusSeconds(3_600));
        assertThat(terms.hindrance(made, NOON.plusSeconds(3_599))).isInstanceOf(AttemptTooSoon.class);
        assertThat(terms.hindrance(made, NOON.plusSeconds(3_600))).isNull();
    }

    @Test
    void anExtensionGivesMoreAttempts() {
        Conduct usual = Conduct.usual();
        List<Attempt> made = List.of(attempt(1, 20, NOON), attempt(2, 30, NOON));
        assertThat(terms(usual, Extension.NONE).hindrance(made, NOON)).isInstanceOf(AttemptLimitReached.class);
        assertThat(terms(usual, new Extension(100, 0, null, 1)).hindrance(made, NOON))
                .isNull();
    }

    @Test
    void theBestTheLastOrTheAverageCounts() {
        List<Attempt> made = List.of(attempt(1, 80, NOON), attempt(2, 41, NOON));
        assertThat(graded(Grading.BEST).percent(made)).isEqualTo(80);
        assertThat(graded(Grading.BEST).passed(made)).isTrue();
        assertThat(graded(Grading.LAST).percent(made)).isEqualTo(41);
        assertThat(graded(Grading.LAST).passed(made)).isFalse();
        assertThat(graded(Grading.AVERAGE).percent(made)).isEqualTo(60);
        assertThat(graded(Grading.AVERAGE).passed(made)).isTrue();
        assertThat(graded(Grading.AVERAGE).passed(List.of())).isFalse();
    }

    @Test
    void anAverageIsOfTheMarksAndNotOfTheirRoundedPercents() {
        List<Attempt> made = List.of(
                attempt(1, new Mark(new BigDecimal("5.3333"), 53, false, List.of(), false), NOON),
                attempt(2, new Mark(new BigDecimal("6.6667"), 66, true, List.of(), false), NOON));
        assertThat(graded(Grading.AVERAGE).percent(made)).isEqualTo(60);
        assertThat(graded(Grading.AVERAGE).passed(made)).isTrue();
    }

    @Test
    void practiceGoesOnAfterPassing() {
        List<Attempt> made = List.of(attempt(1, 100, NOON));
        Conduct practice = conduct(null, null, null, Grading.BEST, true);
        assertThat(terms(Conduct.usual(), Extension.NONE).hindrance(made, NOON)).isInstanceOf(QuizPassed.class);
        assertThat(terms(practice, Extension.NONE).hindrance(made, NOON)).isNull();
    }

    private static Terms graded(Grading grading) {
        return terms(conduct(null, null, null, grading, false), Extension.NONE);
    }

    private static Conduct conduct(
            @Nullable Instant opens,
            @Nullable Instant closes,
            @Nullable Integer pause,
            Grading grading,
            boolean practice) {
        return new Conduct(opens, closes, pause, grading, Navigation.FREE, true, practice, null, null, null);
    }

    private static Terms terms(Conduct conduct, Extension extension) {
        FrozenQuiz quiz = new FrozenQuiz(
                new QuizId(UUID.randomUUID()),
                "Bài kiểm tra",
                null,
                10,
                60,
                20,
                2,
                true,
                Review.NEVER,
                Scoring.ALL_OR_NOTHING,
                new UnitId(UUID.randomUUID()),
                List.of(),
                null,
                conduct);
        return new Terms(quiz, extension);
    }

    private static Attempt attempt(int number, int percent, Instant submitted) {
        return attempt(
                number, new Mark(BigDecimal.valueOf(percent, 1), percent, percent >= 60, List.of(), false), submitted);
    }

    private static Attempt attempt(int number, Mark mark, Instant submitted) {
        return new Attempt(
                new AttemptId(UUID.randomUUID()),
                new EnrolmentId(UUID.randomUUID()),
                new AccountId(UUID.randomUUID()),
                new VersionId(UUID.randomUUID()),
                new LessonId(UUID.randomUUID()),
                new BlockId(UUID.randomUUID()),
                new QuizId(UUID.randomUUID()),
                number,
                AttemptState.SUBMITTED,
                10,
                1,
                submitted.minusSeconds(60),
                null,
                submitted,
                mark);
    }
}
