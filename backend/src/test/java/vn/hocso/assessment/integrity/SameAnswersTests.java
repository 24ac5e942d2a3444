package vn.hocso.assessment.integrity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.integrity.Taken.Given;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class SameAnswersTests {

    private static final int QUIZZES = 200;

    @Test
    void nothingIsSaidOfFewerThanThirtyPeople() {
        SimulatedQuiz quiz = new SimulatedQuiz(1, 30);
        List<Taken> all = quiz.takenBy(28);
        all.add(quiz.copying(all.getFirst(), 30));
        assertThat(among(all, 30)).isEqualTo(new SameAnswers.Found(0, List.of()));
    }

    @Test
    void nothingIsSaidOfTwoWithFewerThanTenQuestionsInCommon() {
        SimulatedQuiz quiz = new SimulatedQuiz(2, 9);
        List<Taken> all = quiz.takenBy(60);
        all.add(quiz.copying(all.getFirst(), 9));
        assertThat(among(all, 9).pairs()).isZero();
    }

    /** At most one quiz in twenty is to have any hint when everybody works alone; with the steps of whole numbers it is fewer. */
    @Test
    void fewQuizzesGiveAnyHintWhenEverybodyWorksAlone() {
        assertThat(quizzesWithHints(30, 20)).isLessThanOrEqualTo(QUIZZES / 20);
        assertThat(quizzesWithHints(120, 40)).isLessThanOrEqualTo(QUIZZES / 20);
    }

    private static long quizzesWithHints(int people, int items) {
        return IntStream.range(0, QUIZZES)
                .filter(seed -> !among(new SimulatedQuiz(seed, items).takenBy(people), items)
                        .hints()
                        .isEmpty())
                .count();
    }

    @Test
    void someoneWhoCopiedMostAnswersIsFoundAndNobodyElse() {
        int found = 0;
        for (int seed = 0; seed < 50; seed++) {
            SimulatedQuiz quiz = new SimulatedQuiz(1_000 + seed, 40);
            List<Taken> all = quiz.takenBy(200);
            Taken source = all.stream()
                    .filter(one -> one.score() > 0.4 && one.score() < 0.6)
                    .findFirst()
                    .orElseThrow();
            Taken copier = quiz.copying(source, 36);
            all.add(copier);
            List<SameAnswers> hints = among(all, 40).hints();
            if (!hints.isEmpty() && both(hints.getFirst()).equals(Set.of(source.attempt(), copier.attempt()))) {
                found++;
            }
            assertThat(hints.size()).isLessThanOrEqualTo(1);
        }
        assertThat(found).as("of fifty").isGreaterThan(45);
    }

    @Test
    void rightAnswersInCommonAreNoEvidence() {
        SimulatedQuiz quiz = new SimulatedQuiz(5, 40);
        List<Taken> all = quiz.takenBy(100);
        Taken perfect = SimulatedQuiz.with(
                all.getFirst(),
                all.getFirst().given().stream()
                        .map(one -> new Given(one.no(), one.item(), 0, true, one.seq(), one.savedAt()))
                        .toList());
        all.set(0, perfect);
        all.add(quiz.copying(perfect, 40));
        assertThat(among(all, 40).hints()).isEmpty();
    }

    @Test
    void papersDrawnFromABankAreComparedOnWhatBothWereAsked() {
        SimulatedQuiz quiz = new SimulatedQuiz(6, 60);
        List<Taken> all = new ArrayList<>(quiz.takenBy(150, 30));
        Taken source = all.stream().filter(one -> one.score() < 0.5).findFirst().orElseThrow();
        Taken copier = SimulatedQuiz.with(quiz.takenBy(1).getFirst(), source.given());
        all.add(copier);
        SameAnswers.Found found = among(all, 60);
        assertThat(found.hints()).hasSize(1);
        assertThat(both(found.hints().getFirst())).containsExactlyInAnyOrder(source.attempt(), copier.attempt());
        assertThat(found.hints().getFirst().common()).isEqualTo(30);
    }

    @Test
    void aQuestionLeftOpenIsNotCompared() {
        SimulatedQuiz quiz = new SimulatedQuiz(7, 12);
        List<Taken> all = quiz.takenBy(40);
        Taken one = all.getFirst();
        all.set(
                0,
                SimulatedQuiz.with(
                        one,
                        Stream.concat(
                                        one.given().stream().limit(9),
                                        one.given().stream()
                                                .skip(9)
                                                .map(given ->
                                                        new Given(given.no(), given.item(), null, false, 0, null)))
                                .toList()));
        assertThat(among(all, 12).pairs())
                .as("all pairs but those of the first")
                .isEqualTo(39 * 38 / 2);
    }

    /** Worked out by hand: with a = 1 everybody has the share of all, and with a = 2 and a share of 0.36 it is √(1 − 0.64²). */
    @Test
    void theChanceOfARightAnswerFollowsTheFormulaOfWesolowsky() {
        assertThat(AnswerModel.right(0.36, 1)).isCloseTo(0.36, within(1e-12));
        assertThat(AnswerModel.right(0.36, 2)).isCloseTo(0.768375, within(1e-6));
        assertThat(AnswerModel.right(0.36, 0.5)).isCloseTo(0.04, within(1e-12));
        assertThat(AnswerModel.right(0, 3)).isZero();
        assertThat(AnswerModel.right(1, 3)).isEqualTo(1);
    }

    @Test
    void somebodysChancesComeToWhatTheyAnsweredRightly() {
        SimulatedQuiz quiz = new SimulatedQuiz(8, 25);
        List<Taken> all = quiz.takenBy(80);
        AnswerModel model = AnswerModel.of(all, 25);
        all.forEach(one -> {
            AnswerSheet sheet = model.sheet(one);
            long wrong = one.given().stream().filter(given -> !given.right()).count();
            assertThat(Arrays.stream(sheet.wrong()).sum()).isCloseTo(wrong, within(0.05));
        });
    }

    /** Of ten who are wrong six chose one answer and four another: two of them agree with 0.36 + 0.16. */
    @Test
    void twoWhoAreWrongAgreeAsOftenAsTheSharesOfTheWrongAnswersSay() {
        List<Taken> all = IntStream.range(0, 20)
                .mapToObj(i -> new Taken(
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        SimulatedQuiz.START,
                        SimulatedQuiz.START.plusSeconds(60),
                        false,
                        List.of(new Given(1, 0, i < 10 ? 0 : i < 16 ? 1 : 2, i < 10, 1, SimulatedQuiz.START))))
                .toList();
        assertThat(AnswerModel.of(all, 1).wrongAlike(0)).isCloseTo(0.52, within(1e-12));
    }

    private static SameAnswers.Found among(List<Taken> all, int items) {
        return SameAnswers.among(all, items, done -> {});
    }

    private static Set<UUID> both(SameAnswers hint) {
        return Stream.of(hint.first(), hint.second()).map(Taken::attempt).collect(Collectors.toSet());
    }
}
