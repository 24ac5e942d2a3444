package vn.hocso.learning;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.util.UUID;

/**
 * What an activity came to for one enrolment: of all tries the one mark that counts.
 *
 * @param activityId the activity itself, wherever in the course it stands
 * @param at when the mark was found
 */
public record ActivityMark(
        EnrolmentId enrolmentId, UUID activityId, BigDecimal points, BigDecimal maxPoints, Instant at) {

    /** From nought to one. */
    public BigDecimal share() {
        return maxPoints.signum() == 0
                ? BigDecimal.ZERO
                : points.divide(maxPoints, MathContext.DECIMAL64)
                        .max(BigDecimal.ZERO)
                        .min(BigDecimal.ONE);
    }
}
