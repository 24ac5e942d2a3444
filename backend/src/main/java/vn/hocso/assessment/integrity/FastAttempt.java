package vn.hocso.assessment.integrity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import vn.hocso.assessment.integrity.Taken.Given;

/**
 * An attempt of no less than middling score that was handed in far sooner than the same questions take others. What is compared is the logarithm of the
 * time from start to submission, by the server's clock, against the usual times of its questions.
 *
 * @param seconds from start to submission
 * @param usual the seconds that these questions take most people, all told
 * @param byChance how many attempts like this one would be expected among all that were looked at if nobody's time was out of the ordinary
 */
record FastAttempt(Taken taken, int questions, double seconds, double usual, double byChance) {

    /** Less than a third of the usual time, whatever the model says. */
    private static final double THIRD = 1 / 3.0;

    static List<FastAttempt> among(List<Taken> all, TimeModel model) {
        List<Taken> judged = all.stream()
                .filter(one ->
                        !one.extended() && !one.given().isEmpty() && one.took().toMillis() > 0)
                .toList();
        if (judged.size() < SameAnswers.LEAST_PEOPLE) {
            return List.of();
        }
        double[] times = judged.stream()
                .mapToDouble(one -> Math.log(one.took().toMillis() / 1e3 / load(one, model)))
                .toArray();
        double middling =
                Spread.median(judged.stream().mapToDouble(Taken::score).toArray());
        Spread spread = Spread.of(times);
        return IntStream.range(0, times.length)
                .filter(i -> judged.get(i).score() >= middling && Math.exp(times[i] - spread.middle()) < THIRD)
                .mapToObj(i -> of(judged.get(i), times[i], spread, judged.size()))
                .filter(one -> one.byChance() <= SameAnswers.MOST_BY_CHANCE)
                .toList();
    }

    private static FastAttempt of(Taken one, double time, Spread spread, int people) {
        double seconds = one.took().toMillis() / 1e3;
        return new FastAttempt(
                one,
                one.given().size(),
                seconds,
                seconds * Math.exp(spread.middle() - time),
                spread.below(time) * people);
    }

    /** The usual seconds of its questions; one whose time is not known counts as the mean of the others, or of all as one. */
    private static double load(Taken one, TimeModel model) {
        double[] known = one.given().stream()
                .mapToInt(Given::item)
                .filter(model::knows)
                .mapToDouble(model::usualSeconds)
                .toArray();
        double sum = Arrays.stream(known).sum();
        return known.length == 0
                ? one.given().size()
                : sum / known.length * one.given().size();
    }
}
