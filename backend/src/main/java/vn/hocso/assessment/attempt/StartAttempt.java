package vn.hocso.assessment.attempt;

import java.util.UUID;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

/**
 * The attempt a learner wants to begin: the device it is for, and which number it would have. A request that comes late or twice names an
 * attempt that was made meanwhile, and so makes no other.
 */
record StartAttempt(
        @Nullable UUID deviceId,
        @Nullable @Min(1) Integer number,
        @Nullable @Size(max = 100) String password) {

    static StartAttempt asItComes() {
        return new StartAttempt(null, null, null);
    }

    boolean means(Attempt made) {
        return made.isOpen() || (number != null && made.number() == number);
    }
}
