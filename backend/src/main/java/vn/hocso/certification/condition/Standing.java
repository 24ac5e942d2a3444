package vn.hocso.certification.condition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.EnrolmentSummary;

/**
 * All that is known of a learner when conditions are held against them.
 *
 * @param finalMark of the class they are in; null while there is none
 * @param shares what they earned, from nought to one, by activity of the course and by item of the class's gradebook
 */
record Standing(EnrolmentSummary enrolment, @Nullable BigDecimal finalMark, Map<UUID, BigDecimal> shares) {}
