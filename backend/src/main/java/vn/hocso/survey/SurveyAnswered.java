package vn.hocso.survey;

import vn.hocso.learning.EnrolmentId;

/** The survey of an enrolment was answered, once and for all; what was said stays where nobody finds it by the enrolment. */
public record SurveyAnswered(EnrolmentId enrolmentId) {}
