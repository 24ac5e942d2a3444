package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import vn.hocso.assessment.Quizzes.Combining;

import static org.assertj.core.api.Assertions.assertThat;

class PeerMarkTests {

    @Test
    void theMedianOfThreeIsTheOneInTheMiddle() {
        assertThat(median("0.9", "0.2", "0.6")).isEqualByComparingTo("0.6");
    }

    @Test
    void oneWhoIsFarOffDoesNotMoveTheMedian() {
        assertThat(median("0.8", "0.7", "0.0")).isEqualByComparingTo("0.7");
        assertThat(mean("0.8", "0.7", "0.0")).isEqualByComparingTo("0.5");
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoInTheMiddle() {
        assertThat(median("1", "0.4", "0.6", "0")).isEqualByComparingTo("0.5");
        assertThat(median("0.4", "0.6")).isEqualByComparingTo("0.5");
    }

    @Test
    void oneReviewIsTheMark() {
        assertThat(median("0.35")).isEqualByComparingTo("0.35");
        assertThat(mean("0.35")).isEqualByComparingTo("0.35");
    }

    @Test
    void halfOfALastDigitGoesToTheLearner() {
        assertThat(mean("0.3333", "0.3334")).isEqualByComparingTo("0.3334");
        assertThat(median("0.3333", "0.3334")).isEqualByComparingTo("0.3334");
    }

    @Test
    void inWhichOrderReviewsCameMakesNoDifference() {
        assertThat(median("0.1", "0.5", "0.9")).isEqualTo(median("0.9", "0.1", "0.5"));
    }

    private static BigDecimal median(String... shares) {
        return PeerMark.of(Combining.MEDIAN, shares(shares));
    }

    private static BigDecimal mean(String... shares) {
        return PeerMark.of(Combining.MEAN, shares(shares));
    }

    private static List<BigDecimal> shares(String... shares) {
        return Stream.of(shares).map(BigDecimal::new).toList();
    }
}
