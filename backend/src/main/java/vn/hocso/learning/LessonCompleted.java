package vn.hocso.learning;

import java.time.Instant;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.identity.AccountId;

/** A learner did what a lesson asks for; told once for each lesson. */
public record LessonCompleted(
        EnrolmentId enrolmentId, AccountId accountId, CourseId courseId, LessonId lessonId, Instant at) {}
