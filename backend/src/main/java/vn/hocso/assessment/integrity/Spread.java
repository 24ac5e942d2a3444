package vn.hocso.assessment.integrity;

import java.util.Arrays;

/** Where numbers lie and how far apart, whatever a few of them do. */
record Spread(double middle, double deviation) {

    /** What a standard deviation is to the median distance from the median, where numbers are spread normally. */
    private static final double NORMAL = 1.4826;

    private static final double LEAST = 0.05;

    static Spread of(double[] values) {
        double middle = median(values);
        double distance = median(
                Arrays.stream(values).map(value -> Math.abs(value - middle)).toArray());
        return new Spread(middle, Math.max(LEAST, NORMAL * distance));
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /**
     * At most how likely it is that a number spread normally lies so far below the middle: the bound of R. D. Gordon, Values of Mills' ratio,
     * Annals of Mathematical Statistics 12 (1941), pp. 364–366.
     */
    double below(double value) {
        double deviations = (middle - value) / deviation;
        return deviations <= 1 ? 1 : Math.exp(-deviations * deviations / 2) / (deviations * Math.sqrt(2 * Math.PI));
    }
}
