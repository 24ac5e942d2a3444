package vn.hocso.assessment.integrity;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class PoissonBinomialTests {

    @Test
    void agreesWithGoingThroughEveryOutcome() {
        RandomGenerator random = new SplittableRandom(7);
        for (int round = 0; round < 20; round++) {
            double[] p = random.doubles(12).toArray();
            for (int least = 0; least <= 13; least++) {
                assertThat(PoissonBinomial.atLeast(least, p, 12)).isCloseTo(enumerated(least, p), within(1e-12));
            }
        }
    }

    /** From tables of the binomial distribution: ten trials of a third, and one of a quarter each. */
    @Test
    void isTheBinomialDistributionWhereAllTrialsAreAlike() {
        assertThat(PoissonBinomial.atLeast(6, 1 / 3.0, 10)).isCloseTo(0.076564, within(1e-6));
        assertThat(PoissonBinomial.atLeast(5, 0.25, 10)).isCloseTo(0.078127, within(1e-6));
        assertThat(PoissonBinomial.atLeast(10, 0.5, 10)).isCloseTo(1 / 1024.0, within(1e-15));
    }

    @Test
    void keepsTheDigitsOfWhatIsVeryUnlikely() {
        double exact = Math.pow(0.01, 20);
        assertThat(PoissonBinomial.atLeast(20, 0.01, 20) / exact).isCloseTo(1, within(1e-9));
    }

    @Test
    void nothingLessThanNoneIsAskedForAndNothingMoreThanAllCanHappen() {
        assertThat(PoissonBinomial.atLeast(0, 0.3, 5)).isEqualTo(1);
        assertThat(PoissonBinomial.atLeast(6, 0.3, 5)).isZero();
    }

    private static double enumerated(int least, double[] p) {
        double sum = 0;
        for (int outcome = 0; outcome < 1 << p.length; outcome++) {
            if (Integer.bitCount(outcome) >= least) {
                double likely = 1;
                for (int trial = 0; trial < p.length; trial++) {
                    likely *= (outcome >> trial & 1) == 1 ? p[trial] : 1 - p[trial];
                }
                sum += likely;
            }
        }
        return sum;
    }
}
