package vn.hocso.learning;

import java.time.Instant;
import java.util.List;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.identity.AccountId;

/** Brings in learning that happened before or elsewhere, with its own dates. Bringing the same people in again changes nothing. */
public interface LearningHistory {

    /** Enrols the learners in the version now on offer and marks their lessons done; completions are told as events. */
    List<EnrolmentId> bringIn(CourseId courseId, List<PastLearner> learners);

    /** One person's past in the course. */
    record PastLearner(AccountId accountId, Instant enrolledAt, List<PastLesson> lessons) {}

    record PastLesson(LessonId lessonId, Instant startedAt, boolean completed, Instant at) {}
}
