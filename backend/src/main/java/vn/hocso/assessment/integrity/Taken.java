package vn.hocso.assessment.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Somebody's first attempt at a quiz, as it was answered.
 *
 * @param extended whether the person was granted more time, or lost some to an outage: their times are compared with nobody's
 */
record Taken(UUID attempt, UUID person, Instant startedAt, Instant submittedAt, boolean extended, List<Given> given) {

    /**
     * One question of the attempt. Another revision is another item.
     *
     * @param choice which of the answers people gave to the item this is, as a number; null where it was left open or is no choice
     * @param right whether it earned everything
     * @param seq orders what the device sent
     */
    record Given(
            int no,
            int item,
            @Nullable Integer choice,
            boolean right,
            long seq,
            @Nullable Instant savedAt) {}

    Duration took() {
        return Duration.between(startedAt, submittedAt);
    }

    /** From nought to one. */
    double score() {
        return given.isEmpty()
                ? 0
                : (double) given.stream().filter(Given::right).count() / given.size();
    }
}
