package vn.hocso.survey.answer;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

import vn.hocso.learning.EnrolmentId;

/** Where a learner stands with the survey of a course. What they said is not in it: nobody can find that any more. */
record OwnSurvey(
        EnrolmentId enrolmentId,
        String courseTitle,
        State state,
        @Nullable LocalDate answeredOn) {

    enum State {
        /** The course is not completed. */
        NOT_YET,
        OPEN,
        ANSWERED
    }
}
