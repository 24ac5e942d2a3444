package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

import vn.hocso.assessment.Quizzes.Scoring;

/** Shares of a question's point, and orders to show things in. */
final class Shares {

    private Shares() {}

    /** The share of hits among all, or nothing at all unless everything is right. */
    static BigDecimal of(long hits, long all, Scoring scoring) {
        return switch (scoring) {
            case ALL_OR_NOTHING -> hits == all ? BigDecimal.ONE : BigDecimal.ZERO;
            case PARTIAL -> of(hits, all);
        };
    }

    static BigDecimal of(long hits, long all) {
        return BigDecimal.valueOf(Math.max(0, hits)).divide(BigDecimal.valueOf(all), 4, RoundingMode.HALF_UP);
    }

    static BigDecimal percent(long percent) {
        return BigDecimal.valueOf(Math.clamp(percent, 0, 100)).movePointLeft(2);
    }

    /** Which of {@code count} things stands at each place. */
    static List<Integer> order(int count, boolean shuffle, RandomGenerator random) {
        List<Integer> order = new ArrayList<>(IntStream.range(0, count).boxed().toList());
        if (shuffle) {
            Collections.shuffle(order, java.util.Random.from(random));
        }
        return order;
    }

    /** Which of these things stands at each place of what was shown; none unless all of them were shown and nothing else. */
    static <T> Optional<List<Integer>> orderOf(List<T> things, List<T> shown) {
        List<Integer> order = shown.stream().map(things::indexOf).toList();
        return order.size() == things.size()
                        && order.stream().distinct().count() == things.size()
                        && !order.contains(-1)
                ? Optional.of(order)
                : Optional.empty();
    }

    static boolean within(int place, int count) {
        return place >= 0 && place < count;
    }
}
