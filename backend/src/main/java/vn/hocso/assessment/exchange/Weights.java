package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Shares in whole percent. */
final class Weights {

    private static final BigDecimal NEARLY = new BigDecimal("0.1");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Weights() {}

    static int whole(BigDecimal percent) {
        return percent.max(HUNDRED.negate())
                .min(HUNDRED)
                .setScale(0, RoundingMode.HALF_UP)
                .intValue();
    }

    /** Rounded so that what made a hundred still does: three thirds become 34, 33 and 33. */
    static List<Integer> whole(List<BigDecimal> percents) {
        List<Integer> rounded = new ArrayList<>();
        BigDecimal sum = BigDecimal.ZERO;
        int wholes = 0;
        for (BigDecimal percent : percents) {
            int one = percent.signum() > 0 ? percent.min(HUNDRED).intValue() : whole(percent);
            rounded.add(one);
            if (percent.signum() > 0) {
                sum = sum.add(percent);
                wholes += one;
            }
        }
        if (sum.subtract(HUNDRED).abs().compareTo(NEARLY) > 0) {
            return percents.stream().map(Weights::whole).toList();
        }
        int missing = 100 - wholes;
        for (int i = 0; i < rounded.size() && missing > 0; i++) {
            if (percents.get(i).signum() > 0 && rounded.get(i) < 100) {
                rounded.set(i, rounded.get(i) + 1);
                missing--;
            }
        }
        return rounded;
    }
}
