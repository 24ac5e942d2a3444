package vn.hocso.assessment.attempt;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * What one learner is granted beyond the rules of a quiz.
 *
 * @param timePercent the time allowed, in percent of what the rules allow; then the extra minutes are added
 * @param closesAt until when attempts may be made, if later than the quiz closes
 */
record Extension(
        int timePercent, int extraMinutes, @Nullable Instant closesAt, int extraAttempts) {

    static final Extension NONE = new Extension(100, 0, null, 0);
}
