package vn.hocso.assessment.attempt;

import java.math.BigDecimal;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.attempt.Attempt.Mark;

/**
 * What one question and with it the attempt came to.
 *
 * @param share of the question's point; null while a person has to say, and for a mark of the whole attempt
 */
public record Marked(@Nullable BigDecimal share, BigDecimal points, int percent, boolean passed) {

    static Marked of(@Nullable BigDecimal share, Mark mark) {
        return new Marked(share, mark.points(), mark.scorePercent(), mark.passed());
    }

    boolean equalTo(Marked other) {
        return passed == other.passed && percent == other.percent && points.compareTo(other.points) == 0;
    }
}
