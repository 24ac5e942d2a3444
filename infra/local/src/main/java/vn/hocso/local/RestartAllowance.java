package vn.hocso.local;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Grants a few restarts in a while, each after a longer pause; then none, because something is really wrong. */
final class RestartAllowance {

    private static final int MOST = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final Deque<Instant> deaths = new ArrayDeque<>();

    /** How long to wait before starting again, or nothing if it has died too often. */
    Optional<Duration> afterDeathAt(Instant now) {
        deaths.removeIf(death -> death.isBefore(now.minus(WITHIN)));
        if (deaths.size() == MOST) {
            return Optional.empty();
        }
        deaths.addLast(now);
        return Optional.of(Duration.ofMillis(500L << (deaths.size() - 1)));
    }
}
