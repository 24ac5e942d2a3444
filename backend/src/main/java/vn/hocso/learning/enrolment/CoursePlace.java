package vn.hocso.learning.enrolment;

import vn.hocso.content.CourseId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;

/** One's own place in a course, as far as a list of courses tells. */
record CoursePlace(CourseId courseId, EnrolmentId enrolmentId, EnrolmentState state, int percent) {

    static CoursePlace of(EnrolmentSummary enrolment) {
        return new CoursePlace(enrolment.courseId(), enrolment.enrolmentId(), enrolment.state(), enrolment.percent());
    }
}
