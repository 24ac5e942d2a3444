package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

import vn.hocso.assessment.Quizzes.Combining;

/** How one mark comes of several reviews. Half of a last digit goes to the learner. */
final class PeerMark {

    private static final int DECIMALS = 4;

    private PeerMark() {}

    /** @param shares at least one */
    static BigDecimal of(Combining combining, List<BigDecimal> shares) {
        return switch (combining) {
            case MEAN -> mean(shares);
            case MEDIAN -> median(shares.stream().sorted().toList());
        };
    }

    /** The one in the middle, or the mean of the two there. */
    private static BigDecimal median(List<BigDecimal> sorted) {
        int size = sorted.size();
        return mean(sorted.subList((size - 1) / 2, size / 2 + 1));
    }

    private static BigDecimal mean(List<BigDecimal> shares) {
        return shares.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(shares.size()), DECIMALS, RoundingMode.HALF_UP);
    }
}
