package vn.hocso.survey.answer;

import vn.hocso.shared.Refusal;

/** Why an answer is not taken. */
final class SurveyRefusals {

    private SurveyRefusals() {}

    static class CourseNotCompleted extends Refusal {
        CourseNotCompleted() {
            super(Kind.CONFLICT, "survey.not-completed");
        }
    }

    /** The answer given before cannot be changed, since nobody can find it. */
    static class AlreadyAnswered extends Refusal {
        AlreadyAnswered() {
            super(Kind.CONFLICT, "survey.already-answered");
        }
    }
}
