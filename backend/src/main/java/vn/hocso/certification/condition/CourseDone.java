package vn.hocso.certification.condition;

import java.util.Map;
import java.util.Optional;

import vn.hocso.learning.EnrolmentSummary;

/** That all required lessons are done is wanted everywhere, whatever else is. */
final class CourseDone {

    static final Finding SENTENCE = new Finding("certification.condition.course", Map.of());

    private CourseDone() {}

    static Optional<Finding> missing(EnrolmentSummary enrolment) {
        return enrolment.completed()
                ? Optional.empty()
                : Optional.of(new Finding(
                        "certification.missing.course",
                        Map.of(
                                "done", Integer.toString(enrolment.requiredDone()),
                                "total", Integer.toString(enrolment.requiredTotal()))));
    }
}
