package vn.hocso.assessment.analysis;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.analysis.Sitting.ItemKey;

/**
 * How one question behaved among those who had it.
 *
 * @param facility the mean share of points, from nought to one: A. Anastasi and S. Urbina, Psychological Testing (7th ed., 1997), ch. 7
 * @param discrimination the mean share of the upper group less that of the lower one, the 27 % with the highest and the lowest total: T. L.
 *     Kelley, The selection of upper and lower groups for the validation of test items, Journal of Educational Psychology 30 (1939),
 *     pp. 17–24. Equal totals keep the order in which attempts were handed in
 * @param correlation of the item with the score on the other questions, so that it does not correlate with itself: the point-biserial
 *     correlation corrected for overlap, S. Henrysson, Correction of item-total correlations in item analysis, Psychometrika 28 (1963),
 *     pp. 211–218
 */
record ItemStatistics(
        int sittings,
        double facility,
        @Nullable Double discrimination,
        @Nullable Double correlation,
        List<Sitting> upper,
        List<Sitting> lower) {

    private static final double SHARE_OF_GROUPS = 0.27;

    /** Of the sittings that asked it, in the order in which they were handed in. */
    static ItemStatistics of(ItemKey item, List<Sitting> all) {
        List<Sitting> asked =
                all.stream().filter(one -> one.shares().containsKey(item)).toList();
        double[] own = asked.stream().mapToDouble(one -> share(one, item)).toArray();
        double[] rest =
                asked.stream().mapToDouble(one -> one.scoreWithout(item)).toArray();
        List<Sitting> ranked = asked.stream()
                .sorted(Comparator.comparingDouble(Sitting::score).reversed())
                .toList();
        int group = (int) Math.round(SHARE_OF_GROUPS * ranked.size());
        List<Sitting> upper = ranked.subList(0, group);
        List<Sitting> lower = ranked.subList(ranked.size() - group, ranked.size());
        boolean others = asked.stream().anyMatch(one -> one.shares().size() > 1);
        return new ItemStatistics(
                asked.size(),
                Statistics.mean(own),
                group == 0 ? null : mean(upper, item) - mean(lower, item),
                others ? Statistics.correlation(own, rest) : null,
                upper,
                lower);
    }

    private static double mean(List<Sitting> sittings, ItemKey item) {
        return Statistics.mean(
                sittings.stream().mapToDouble(one -> share(one, item)).toArray());
    }

    private static double share(Sitting sitting, ItemKey item) {
        return Objects.requireNonNull(sitting.shares().get(item));
    }
}
