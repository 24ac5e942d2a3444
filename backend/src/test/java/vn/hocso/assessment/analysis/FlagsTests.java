package vn.hocso.assessment.analysis;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.hocso.assessment.Flag;
import vn.hocso.assessment.analysis.AnalysisViews.OptionView;

import static org.assertj.core.api.Assertions.assertThat;

class FlagsTests {

    @Test
    void nothingIsSaidOfAQuestionThatMeasuresWell() {
        assertThat(Flags.of(
                        item(0.6, 0.45, 0.4),
                        List.of(
                                option(true, 0.6, 0.9, 0.3),
                                option(false, 0.2, 0.05, 0.4),
                                option(false, 0.2, 0.05, 0.3))))
                .isEmpty();
    }

    @Test
    void aQuestionThatNearlyEverybodyGetsRightIsTooEasy() {
        assertThat(Flags.of(item(0.97, 0.05, 0.1), List.of())).containsExactly(Flag.TOO_EASY);
    }

    @Test
    void aQuestionThatFewGetRightIsTooHard() {
        assertThat(Flags.of(item(0.15, 0.3, 0.3), List.of())).containsExactly(Flag.TOO_HARD);
    }

    @Test
    void aQuestionThatTheGoodGetWrongMayHaveAWrongKey() {
        assertThat(Flags.of(
                        item(0.3, -0.3, -0.2),
                        List.of(
                                option(true, 0.3, 0.1, 0.5),
                                option(false, 0.6, 0.8, 0.4),
                                option(false, 0.1, 0.1, 0.1))))
                .containsExactlyInAnyOrder(Flag.NEGATIVE_DISCRIMINATION, Flag.KEY_IN_DOUBT);
    }

    @Test
    void aQuestionThatTellsNobodyApartDiscriminatesWeakly() {
        assertThat(Flags.of(item(0.5, 0.1, 0.05), List.of())).containsExactly(Flag.WEAK_DISCRIMINATION);
    }

    @Test
    void anOptionThatNobodyChoosesAndOneThatAttractsTheBestAreNamed() {
        assertThat(Flags.of(
                        item(0.6, 0.3, 0.3),
                        List.of(
                                option(true, 0.6, 0.7, 0.4),
                                option(false, 0.38, 0.3, 0.2),
                                option(false, 0.02, 0, 0.1))))
                .containsExactlyInAnyOrder(Flag.UNUSED_OPTION, Flag.OPTION_ATTRACTS_THE_BEST);
    }

    private static ItemStatistics item(double facility, @Nullable Double discrimination, @Nullable Double correlation) {
        return new ItemStatistics(40, facility, discrimination, correlation, List.of(), List.of());
    }

    private static OptionView option(boolean correct, double share, double upper, double lower) {
        return new OptionView("Phương án", correct, (int) (40 * share), share, upper, lower);
    }
}
