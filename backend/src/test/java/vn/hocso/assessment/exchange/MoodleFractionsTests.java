package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;

import static org.assertj.core.api.Assertions.assertThat;

class MoodleFractionsTests {

    private final Leavings left = new Leavings("Moodle XML");

    @Test
    void whatTheQuizDecidesCountsInEvenPartsAndThatIsTold() {
        assertThat(fractions(choices(null, 0, 3, 1))).containsExactly("33.33333", "33.33333", "33.33333", "-33.33333");
        assertThat(left.all())
                .extracting(ImportProblem::code, ImportProblem::fatal)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("assessment.export.scoring-even", false));
    }

    @Test
    void noWeightsSayThatAllMustBeRightAtOnce() {
        assertThat(MoodleFractions.of(question(), choices(ChoiceScoring.ALL_OR_NOTHING, 0, 2, 1), false, left))
                .isEmpty();
    }

    @Test
    void thirdsAreWrittenAsMoodleListsThem() {
        assertThat(fractions(choices(ChoiceScoring.WEIGHTS, 34, 1, 0))).containsExactly("33.33333");
        assertThat(fractions(choices(ChoiceScoring.WEIGHTS, 50, 2, 0))).containsExactly("50", "50");
        assertThat(left.all()).extracting(ImportProblem::code).containsExactly("assessment.export.weights-listed");
    }

    private List<String> fractions(Choices choices) {
        return MoodleFractions.of(question(), choices, false, left).orElseThrow();
    }

    private static Choices choices(@Nullable ChoiceScoring scoring, int weight, int right, int wrong) {
        return new Choices(
                IntStream.range(0, right + wrong)
                        .mapToObj(no -> new Choices.Option(null, "Câu " + no, no < right, weight, null))
                        .toList(),
                scoring);
    }

    private static ReadQuestion question() {
        Draft draft = new Draft(1);
        draft.stem = "Chọn";
        return draft.as("MULTIPLE_CHOICE", choices(null, 0, 2, 1));
    }
}
