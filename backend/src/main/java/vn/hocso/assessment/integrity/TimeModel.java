package vn.hocso.assessment.integrity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import vn.hocso.assessment.integrity.AnswerTimes.Timed;

/**
 * The log-normal model of response times of W. J. van der Linden, A lognormal model for response times on test items, Journal of Educational and
 * Behavioral Statistics 31 (2006), pp. 181–204: the logarithm of the time that a person takes for an item lies normally about the item's
 * usual one less the person's speed, with a spread that is the item's own. Fitted by turns, which for those who had other items than
 * others is all it takes: the usual time of an item by the speeds of those who had it, the speed of a person by the items they had.
 */
final class TimeModel {

    /** Items timed for fewer people tell too little about what is usual. */
    static final int LEAST_TIMES = 20;

    private static final int ROUNDS = 30;
    private static final double LEAST_SPREAD = 0.1;

    private final Map<Integer, Item> items;

    private TimeModel(Map<Integer, Item> items) {
        this.items = items;
    }

    /** @param usual the logarithm of the seconds that somebody of mean speed takes */
    record Item(double usual, double spread) {}

    static TimeModel of(List<List<Timed>> all) {
        Set<Integer> known = known(all);
        double[] speeds = new double[all.size()];
        Map<Integer, Item> items = new HashMap<>();
        for (int round = 0; round < ROUNDS; round++) {
            items = items(all, known, speeds);
            speeds = speeds(all, items);
        }
        return new TimeModel(items);
    }

    private static Set<Integer> known(List<List<Timed>> all) {
        Map<Integer, Integer> counts = new HashMap<>();
        all.forEach(times -> times.forEach(time -> counts.merge(time.given().item(), 1, Integer::sum)));
        counts.values().removeIf(count -> count < LEAST_TIMES);
        return counts.keySet();
    }

    private static Map<Integer, Item> items(List<List<Timed>> all, Set<Integer> known, double[] speeds) {
        Map<Integer, double[]> sums = new HashMap<>();
        for (int person = 0; person < all.size(); person++) {
            double speed = speeds[person];
            for (Timed time : all.get(person)) {
                if (known.contains(time.given().item())) {
                    double value = Math.log(time.seconds()) + speed;
                    double[] sum = sums.computeIfAbsent(time.given().item(), item -> new double[3]);
                    sum[0]++;
                    sum[1] += value;
                    sum[2] += value * value;
                }
            }
        }
        Map<Integer, Item> items = new HashMap<>();
        sums.forEach((item, sum) -> {
            double mean = sum[1] / sum[0];
            double variance = Math.max(0, sum[2] - sum[0] * mean * mean) / (sum[0] - 1);
            items.put(item, new Item(mean, Math.max(LEAST_SPREAD, Math.sqrt(variance))));
        });
        return items;
    }

    /** With a mean of nought. */
    private static double[] speeds(List<List<Timed>> all, Map<Integer, Item> items) {
        double[] speeds = new double[all.size()];
        for (int person = 0; person < speeds.length; person++) {
            double weights = 0;
            double sum = 0;
            for (Timed time : all.get(person)) {
                Item item = items.get(time.given().item());
                if (item != null) {
                    double weight = 1 / (item.spread() * item.spread());
                    weights += weight;
                    sum += weight * (item.usual() - Math.log(time.seconds()));
                }
            }
            speeds[person] = weights == 0 ? 0 : sum / weights;
        }
        double mean = Arrays.stream(speeds).average().orElse(0);
        return Arrays.stream(speeds).map(speed -> speed - mean).toArray();
    }

    boolean knows(int item) {
        return items.containsKey(item);
    }

    /** The seconds that somebody of mean speed takes. */
    double usualSeconds(int item) {
        return Math.exp(require(item).usual());
    }

    /** How fast somebody answered, by the middle one of their answers, which neither a few quick ones nor a few slow ones move. */
    double speed(List<Timed> times) {
        return Spread.median(times.stream()
                .mapToDouble(time -> require(time.given().item()).usual() - Math.log(time.seconds()))
                .toArray());
    }

    /**
     * By how many standard deviations the time lies above what is usual for the item and the person. That the speed was found from {@code timed} times is
     * allowed for: a median of so many varies with π/2 of the variance of their mean.
     */
    double residual(Timed time, double speed, int timed) {
        Item item = require(time.given().item());
        double wider = Math.sqrt(1 + Math.PI / (2 * timed));
        return (Math.log(time.seconds()) - (item.usual() - speed)) / (item.spread() * wider);
    }

    private Item require(int item) {
        Item known = items.get(item);
        if (known == null) {
            throw new IllegalArgumentException("The model does not know the item");
        }
        return known;
    }
}
