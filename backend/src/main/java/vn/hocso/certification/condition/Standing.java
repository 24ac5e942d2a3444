package vn.hocso.certification.condition;

import vn.hocso.learning.EnrolmentSummary;

/** All that is known of a learner when conditions are held against them. */
record Standing(EnrolmentSummary enrolment) {}
