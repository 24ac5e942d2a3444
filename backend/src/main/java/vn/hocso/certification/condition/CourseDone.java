package vn.hocso.certification.condition;

import java.util.Map;
import java.util.Optional;

import vn.hocso.learning.EnrolmentSummary;

/** All required lessons are done. */
record CourseDone() implements Condition {

    @Override
    public Optional<Finding> missing(Standing standing) {
        EnrolmentSummary enrolment = standing.enrolment();
        return enrolment.completed()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "certification.missing.course",
                        Map.of(
                                "done", Integer.toString(enrolment.requiredDone()),
                                "total", Integer.toString(enrolment.requiredTotal()))));
    }
}
