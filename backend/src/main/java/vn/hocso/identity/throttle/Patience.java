package vn.hocso.identity.throttle;

import java.time.Duration;
import java.time.Instant;

/** How many failures are free, how long the first wait after them is, and how long it may grow: it doubles with each further failure. */
public record Patience(int free, Duration first, Duration longest) {

    /** For guessing one secret of one account. */
    public static final Patience SECRET = new Patience(5, Duration.ofSeconds(15), Duration.ofMinutes(5));

    Duration wait(int failures, Instant last, Instant now) {
        if (failures < free) {
            return Duration.ZERO;
        }
        int doublings = Math.min(failures - free, 10);
        Duration full = first.multipliedBy(1L << doublings);
        Duration capped = full.compareTo(longest) < 0 ? full : longest;
        return Duration.between(now, last.plus(capped));
    }
}
