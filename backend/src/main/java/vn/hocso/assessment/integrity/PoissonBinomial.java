package vn.hocso.assessment.integrity;

import java.util.Arrays;

/**
 * The number of successes in independent trials that each have a probability of their own. Found by the recursion of F. M. Lord and M. S.
 * Wingersky, Comparison of IRT true-score and equipercentile observed-score "equatings", Applied Psychological Measurement 8 (1984),
 * pp. 453–461, which only ever adds and multiplies what is not negative, so that small probabilities keep their digits.
 */
final class PoissonBinomial {

    private PoissonBinomial() {}

    /** The probability of at least so many successes in the first {@code trials} of the trials. */
    static double atLeast(int successes, double[] probabilities, int trials) {
        if (successes <= 0) {
            return 1;
        }
        if (successes > trials) {
            return 0;
        }
        // how likely each number of successes is so far; the last place gathers all that have reached what is asked for
        double[] likely = new double[successes + 1];
        likely[0] = 1;
        for (int trial = 0; trial < trials; trial++) {
            double p = probabilities[trial];
            likely[successes] += likely[successes - 1] * p;
            for (int count = Math.min(trial + 1, successes - 1); count > 0; count--) {
                likely[count] = likely[count] * (1 - p) + likely[count - 1] * p;
            }
            likely[0] *= 1 - p;
        }
        return likely[successes];
    }

    /** The same where every trial has the same probability. */
    static double atLeast(int successes, double probability, int trials) {
        double[] same = new double[trials];
        Arrays.fill(same, probability);
        return atLeast(successes, same, trials);
    }
}
