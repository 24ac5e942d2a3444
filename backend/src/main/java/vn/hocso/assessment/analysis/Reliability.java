package vn.hocso.assessment.analysis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.analysis.Sitting.ItemKey;

/**
 * How far scores would be the same again.
 *
 * <p>Cronbach's alpha: L. J. Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika 16 (1951), pp. 297–334. With
 * {@code v} the mean variance of an item, {@code c} the mean covariance of two items and {@code k} the number of questions on a paper it is
 * {@code k/(k-1) · (1 - kv / (kv + k(k-1)c))}, which for a quiz that asks everybody the same is the usual formula with the variance of the
 * total. Where papers are drawn from a bank, variances and covariances are taken from those who had the questions, weighted by how many
 * these were, and the result is an estimate.
 *
 * @param alpha at most one; null when it cannot be told
 * @param error the standard error of measurement, {@code s·√(1-alpha)}, of the score from nought to one
 * @param estimated whether papers differ
 */
record Reliability(@Nullable Double alpha, @Nullable Double error, boolean estimated) {

    /** Beyond this the table of pairs would outgrow its use. */
    private static final int MOST_ITEMS = 600;

    static Reliability of(List<Sitting> sittings) {
        List<ItemKey> items = sittings.stream()
                .flatMap(one -> one.shares().keySet().stream())
                .distinct()
                .toList();
        boolean estimated = sittings.stream().anyMatch(one -> one.shares().size() != items.size());
        if (items.size() < 2 || items.size() > MOST_ITEMS || sittings.size() < 2) {
            return new Reliability(null, null, estimated);
        }
        Pairs pairs = new Pairs(items);
        sittings.forEach(pairs::add);
        double k =
                sittings.stream().mapToInt(one -> one.shares().size()).average().orElse(0);
        double own = k * pairs.meanVariance();
        double all = own + k * (k - 1) * pairs.meanCovariance();
        Double deviation = Statistics.deviation(
                sittings.stream().mapToDouble(Sitting::score).toArray());
        if (k <= 1 || all < 1e-12 || deviation == null) {
            return new Reliability(null, null, estimated);
        }
        double alpha = k / (k - 1) * (1 - own / all);
        return new Reliability(alpha, deviation * Math.sqrt(1 - Math.clamp(alpha, 0, 1)), estimated);
    }

    /** Sums over those who had both of two items; a pair of an item with itself gives its variance. */
    private static final class Pairs {

        private final Map<ItemKey, Integer> places = new HashMap<>();
        private final int[][] count;
        private final double[][] first;
        private final double[][] second;
        private final double[][] product;

        Pairs(List<ItemKey> items) {
            items.forEach(item -> places.put(item, places.size()));
            int size = items.size();
            count = new int[size][size];
            first = new double[size][size];
            second = new double[size][size];
            product = new double[size][size];
        }

        void add(Sitting sitting) {
            List<Map.Entry<ItemKey, Double>> shares =
                    new ArrayList<>(sitting.shares().entrySet());
            for (Map.Entry<ItemKey, Double> one : shares) {
                for (Map.Entry<ItemKey, Double> other : shares) {
                    int row = places.getOrDefault(one.getKey(), 0);
                    int column = places.getOrDefault(other.getKey(), 0);
                    if (row <= column) {
                        count[row][column]++;
                        first[row][column] += one.getValue();
                        second[row][column] += other.getValue();
                        product[row][column] += one.getValue() * other.getValue();
                    }
                }
            }
        }

        double meanVariance() {
            return mean(true);
        }

        double meanCovariance() {
            return mean(false);
        }

        private double mean(boolean diagonal) {
            double sum = 0;
            long weight = 0;
            for (int row = 0; row < count.length; row++) {
                for (int column = row; column < count.length; column++) {
                    int n = count[row][column];
                    if ((row == column) == diagonal && n > 1) {
                        sum += n * (product[row][column] - first[row][column] * second[row][column] / n) / (n - 1);
                        weight += n;
                    }
                }
            }
            return weight == 0 ? 0 : sum / weight;
        }
    }
}
