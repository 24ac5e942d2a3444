package vn.hocso.learning.progress;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * A batch of what a device noticed; sending it again, whole or in part, changes nothing. {@code sentAt} is what the device's clock says while
 * it sends: old phones are off by minutes or years.
 */
record RecordProgress(
        @NotNull @Size(min = 1, max = MOST_EVENTS) List<@Valid @NotNull ProgressEvent> events,
        @Nullable Instant sentAt) {

    static final int MOST_EVENTS = 100;

    /** A slow line looks like a slow clock, and a clock that is off by so little harms nobody. */
    private static final Duration TOLERATED = Duration.ofMinutes(2);

    /** The events on the server's clock. */
    List<ProgressEvent> eventsAsReceived(Instant now) {
        Duration off = sentAt == null ? Duration.ZERO : Duration.between(sentAt, now);
        return off.abs().compareTo(TOLERATED) <= 0
                ? events
                : events.stream().map(event -> event.moved(off)).toList();
    }

    /** Refuses an event that lacks what its type needs, naming the field. */
    void requireComplete() {
        for (int i = 0; i < events.size(); i++) {
            String missing = events.get(i).missingField();
            if (missing != null) {
                throw new EventIncomplete("events[" + i + "]." + missing);
            }
        }
    }
}
