package vn.hocso.assessment.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import vn.hocso.assessment.integrity.Taken.Given;

/**
 * How long answers took, as far as that is known. The server knows when each answer was saved last. The time from there to the last saving of the
 * next question is the time of that one if nothing came between: if it stands next on the paper, was no part of a batch that a device sent after
 * it had been offline, and if neither a pause nor an outage lies within.
 */
final class AnswerTimes {

    /** Quicker than this nobody answers one question after the other; a device that was offline sends them so. */
    static final Duration BATCH = Duration.ofSeconds(2);

    /** Whoever took longer did something else meanwhile. */
    static final Duration PAUSE = Duration.ofMinutes(30);

    private AnswerTimes() {}

    /** Times at which nobody could work. */
    record Outage(Instant from, Instant to) {

        boolean touches(Instant since, Instant until) {
            return from.isBefore(until) && to.isAfter(since);
        }
    }

    record Timed(Given given, double seconds) {}

    static List<Timed> of(Taken one, List<Outage> outages) {
        List<Given> saved = one.given().stream()
                .filter(given -> given.savedAt() != null)
                .sorted(Comparator.comparingLong(Given::seq))
                .toList();
        List<Timed> times = new ArrayList<>();
        int before = 0;
        Instant since = one.startedAt();
        for (Given given : saved) {
            Instant at = given.savedAt();
            if (at == null) {
                continue;
            }
            Duration took = Duration.between(since, at);
            boolean next = given.no() == before + 1;
            if (next && isPlain(took) && !interrupted(outages, since, at)) {
                times.add(new Timed(given, took.toMillis() / 1e3));
            }
            before = given.no();
            since = at;
        }
        return times;
    }

    private static boolean isPlain(Duration took) {
        return took.compareTo(BATCH) >= 0 && took.compareTo(PAUSE) <= 0;
    }

    static boolean interrupted(List<Outage> outages, Instant since, Instant until) {
        return outages.stream().anyMatch(one -> one.touches(since, until));
    }
}
