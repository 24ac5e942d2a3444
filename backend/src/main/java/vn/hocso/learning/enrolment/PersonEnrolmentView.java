package vn.hocso.learning.enrolment;

import java.time.Instant;
import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;

/** A course of a person as managers of their unit see it. */
record PersonEnrolmentView(
        EnrolmentId enrolmentId,
        CourseId courseId,
        String title,
        EnrolmentState state,
        int requiredDone,
        int requiredTotal,
        int percent,
        @Nullable LocalDate dueOn,
        Instant enrolledAt,
        @Nullable Instant completedAt) {

    static PersonEnrolmentView of(EnrolmentSummary enrolment, String title, @Nullable LocalDate dueOn) {
        return new PersonEnrolmentView(
                enrolment.enrolmentId(),
                enrolment.courseId(),
                title,
                enrolment.state(),
                enrolment.requiredDone(),
                enrolment.requiredTotal(),
                enrolment.percent(),
                dueOn,
                enrolment.enrolledAt(),
                enrolment.completedAt());
    }
}
