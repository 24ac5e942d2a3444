package vn.hocso.certification.condition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Gradebooks.Marks;

/**
 * All that is known of a learner when conditions are held against them.
 *
 * @param in the class that judges them
 * @param marks what they earned there, and in the course
 * @param approval what somebody decided about them
 * @param surveyAnswered whether they said what they think of the course
 */
record Standing(
        EnrolmentSummary enrolment,
        @Nullable ClassId in,
        Marks marks,
        @Nullable Approval approval,
        boolean surveyAnswered) {

    /** Of the class; null while there is none. */
    @Nullable
    BigDecimal finalMark() {
        return marks.finalMark();
    }

    /** The best possible final mark of the class. */
    @Nullable
    BigDecimal outOf() {
        return marks.outOf();
    }

    /** What they earned, from nought to one, by activity of the course and by item of the class's gradebook. */
    Map<UUID, BigDecimal> shares() {
        return marks.shares();
    }
}
