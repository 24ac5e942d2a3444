package vn.hocso.assessment.analysis;

import java.util.Arrays;

import org.jspecify.annotations.Nullable;

/** Numbers about numbers. What cannot be told from so few, or because all are alike, is null. */
final class Statistics {

    private Statistics() {}

    static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    /** The variance of a sample, with one less than there are values below the line. */
    static @Nullable Double variance(double[] values) {
        if (values.length < 2) {
            return null;
        }
        double mean = mean(values);
        return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum() / (values.length - 1);
    }

    static @Nullable Double deviation(double[] values) {
        Double variance = variance(values);
        return variance == null ? null : Math.sqrt(variance);
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /**
     * The adjusted Fisher–Pearson coefficient of skewness, {@code G1}: Joanes and Gill, Comparing measures of sample skewness and kurtosis,
     * The Statistician 47 (1998), pp. 183–189. It is what spreadsheets and statistics packages give.
     */
    static @Nullable Double skewness(double[] values) {
        int n = values.length;
        if (n < 3) {
            return null;
        }
        double mean = mean(values);
        double second = Arrays.stream(values).map(v -> Math.pow(v - mean, 2)).sum() / n;
        double third = Arrays.stream(values).map(v -> Math.pow(v - mean, 3)).sum() / n;
        return second < 1e-12 ? null : third / Math.pow(second, 1.5) * Math.sqrt(n * (n - 1.0)) / (n - 2);
    }

    /** Pearson's correlation of the two, which for an item that is right or wrong is the point-biserial one. */
    static @Nullable Double correlation(double[] some, double[] others) {
        double meanOfSome = mean(some);
        double meanOfOthers = mean(others);
        double both = 0;
        double squares = 0;
        double otherSquares = 0;
        for (int i = 0; i < some.length; i++) {
            double one = some[i] - meanOfSome;
            double other = others[i] - meanOfOthers;
            both += one * other;
            squares += one * one;
            otherSquares += other * other;
        }
        return squares < 1e-12 || otherSquares < 1e-12 ? null : both / Math.sqrt(squares * otherSquares);
    }
}
