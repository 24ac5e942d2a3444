package vn.hocso.assessment.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.integrity.AnswerTimes.Outage;
import vn.hocso.assessment.integrity.AnswerTimes.Timed;
import vn.hocso.assessment.integrity.Taken.Given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class TimesTests {

    private static final Instant START = SimulatedQuiz.START;
    private static final int QUIZZES = 200;

    @Test
    void theTimeOfAnAnswerIsThatSinceTheQuestionBefore() {
        assertThat(seconds(answer(1, 1, 20), answer(2, 2, 50), answer(3, 3, 95)))
                .containsExactly(20.0, 30.0, 45.0);
    }

    @Test
    void whoeverSkipsOrComesBackIsNotTimedThere() {
        assertThat(seconds(answer(1, 1, 20), answer(3, 2, 50), answer(4, 3, 70), answer(2, 4, 75)))
                .as("neither the third nor the second")
                .containsExactly(20.0, 20.0);
    }

    @Test
    void whatADeviceSendsTogetherAfterItWasOfflineIsNotTimed() {
        assertThat(seconds(answer(1, 1, 20), answer(2, 2, 300), answer(3, 3, 301), answer(4, 4, 301)))
                .containsExactly(20.0, 280.0);
    }

    @Test
    void aPauseIsNoTimeOfAnAnswer() {
        assertThat(seconds(answer(1, 1, 20), answer(2, 2, 20 + 31 * 60), answer(3, 3, 20 + 32 * 60)))
                .containsExactly(20.0, 60.0);
    }

    @Test
    void anOutageIsNoTimeOfAnAnswer() {
        Outage outage = new Outage(START.plusSeconds(30), START.plusSeconds(40));
        Taken one = taken(answer(1, 1, 20), answer(2, 2, 50), answer(3, 3, 95));
        assertThat(AnswerTimes.of(one, List.of(outage)).stream().map(Timed::seconds))
                .containsExactly(20.0, 45.0);
    }

    @Test
    void theModelFindsTheUsualTimesAgain() {
        SimulatedQuiz quiz = new SimulatedQuiz(3, 20);
        List<Taken> all = quiz.takenBy(400);
        TimeModel model = TimeModel.of(
                all.stream().map(one -> AnswerTimes.of(one, List.of())).toList());
        double mean = IntStream.range(0, 20)
                .mapToDouble(model::usualSeconds)
                .map(Math::log)
                .average()
                .orElseThrow();
        double known = all.stream()
                .flatMap(one -> AnswerTimes.of(one, List.of()).stream())
                .mapToDouble(time -> Math.log(time.seconds()))
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(known, within(0.02));
    }

    @Test
    void fewQuizzesGiveAnyHintWhenNobodysTimesAreOutOfTheOrdinary() {
        long quick = 0;
        long fast = 0;
        for (int seed = 0; seed < QUIZZES; seed++) {
            SimulatedQuiz quiz = new SimulatedQuiz(seed, 30);
            Findings findings = Findings.among(quiz.takenBy(100), 30, List.of(), done -> {});
            quick += findings.quick().isEmpty() ? 0 : 1;
            fast += findings.fast().isEmpty() ? 0 : 1;
        }
        assertThat(quick).as("quick answers").isLessThanOrEqualTo(QUIZZES / 20);
        assertThat(fast).as("fast attempts").isLessThanOrEqualTo(QUIZZES / 20);
    }

    @Test
    void manyQuickRightAnswersAreFound() {
        SimulatedQuiz quiz = new SimulatedQuiz(11, 30);
        List<Taken> all = quiz.takenBy(100);
        all.set(7, SimulatedQuiz.hurried(all.get(7), 10, 3));
        List<QuickAnswers> found =
                Findings.among(all, 30, List.of(), done -> {}).quick();
        assertThat(found).extracting(QuickAnswers::taken).containsExactly(all.get(7));
        assertThat(found.getFirst().quick()).hasSizeBetween(8, 10).allMatch(one -> one.seconds() < one.usual() / 2);
    }

    @Test
    void guessesOfSomebodyWhoseTimeRunsOutAreNoHint() {
        SimulatedQuiz quiz = new SimulatedQuiz(12, 30);
        List<Taken> all = quiz.takenBy(100);
        Taken hurried = SimulatedQuiz.hurried(all.get(7), 12, 3);
        all.set(
                7,
                SimulatedQuiz.with(
                        hurried,
                        hurried.given().stream()
                                .map(one -> one.no() <= 12 && one.no() % 2 == 0
                                        ? new Given(one.no(), one.item(), 1, false, one.seq(), one.savedAt())
                                        : one)
                                .toList()));
        assertThat(Findings.among(all, 30, List.of(), done -> {}).quick()).isEmpty();
    }

    @Test
    void aWholeAttemptFarFasterThanOthersIsFoundIfItsScoreIsGood() {
        SimulatedQuiz quiz = new SimulatedQuiz(13, 30);
        List<Taken> all = quiz.takenBy(100);
        all.set(7, SimulatedQuiz.hurried(all.get(7), 30, 3));
        assertThat(Findings.among(all, 30, List.of(), done -> {}).fast())
                .extracting(FastAttempt::taken)
                .containsExactly(all.get(7));

        Taken careless = all.get(7);
        all.set(
                7,
                SimulatedQuiz.with(
                        careless,
                        careless.given().stream()
                                .map(one -> new Given(one.no(), one.item(), 1, one.no() < 8, one.seq(), one.savedAt()))
                                .toList()));
        assertThat(Findings.among(all, 30, List.of(), done -> {}).fast())
                .as("whoever clicks through learns nothing, and gains nothing")
                .isEmpty();
    }

    @Test
    void whoeverWasGrantedMoreTimeIsComparedWithNobodyInTime() {
        SimulatedQuiz quiz = new SimulatedQuiz(14, 30);
        List<Taken> all = quiz.takenBy(100);
        Taken hurried = SimulatedQuiz.hurried(all.get(7), 30, 3);
        all.set(
                7,
                new Taken(
                        hurried.attempt(),
                        hurried.person(),
                        hurried.startedAt(),
                        hurried.submittedAt(),
                        true,
                        hurried.given()));
        Findings findings = Findings.among(all, 30, List.of(), done -> {});
        assertThat(findings.fast()).isEmpty();
        assertThat(findings.quick()).isEmpty();
        assertThat(findings.timed()).isEqualTo(99);
    }

    @Test
    void nothingIsSaidOfTheTimesOfFewerThanThirty() {
        SimulatedQuiz quiz = new SimulatedQuiz(15, 30);
        List<Taken> all = quiz.takenBy(29);
        all.set(7, SimulatedQuiz.hurried(all.get(7), 30, 3));
        Findings findings = Findings.among(all, 30, List.of(), done -> {});
        assertThat(findings.fast()).isEmpty();
        assertThat(findings.quick()).isEmpty();
    }

    /** From tables of the normal distribution: 0.00135 lie three deviations below, and 0.0000317 four. */
    @Test
    void theBoundOfTheNormalDistributionIsCloseAndNeverTooSmall() {
        Spread spread = new Spread(10, 2);
        assertThat(spread.below(4)).isBetween(0.001350, 0.001480);
        assertThat(spread.below(2)).isBetween(0.0000317, 0.0000335);
        assertThat(spread.below(12)).isEqualTo(1);
        assertThat(Spread.of(new double[] {1, 2, 3, 4, 1000}).middle()).isEqualTo(3);
    }

    private static List<Double> seconds(Given... given) {
        return AnswerTimes.of(taken(given), List.of()).stream()
                .map(Timed::seconds)
                .toList();
    }

    private static Taken taken(Given... given) {
        return new Taken(
                UUID.randomUUID(),
                UUID.randomUUID(),
                START,
                START.plus(Duration.ofHours(1)),
                false,
                new ArrayList<>(List.of(given)));
    }

    private static Given answer(int no, long seq, int second) {
        return new Given(no, no - 1, 0, true, seq, START.plusSeconds(second));
    }
}
