package vn.hocso.certification.register;

import vn.hocso.shared.Refusal;

/** There is no certificate for a course that is still being studied. */
class CourseNotCompleted extends Refusal {
    CourseNotCompleted() {
        super(Kind.CONFLICT, "certification.course-not-completed");
    }
}
