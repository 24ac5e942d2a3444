package vn.hocso.learning.progress;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.LessonId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;

/** How far a learner is in a course, lesson by lesson; lessons not begun are left out. */
public record ProgressView(
        int requiredDone,
        int requiredTotal,
        int percent,
        EnrolmentState state,
        List<LessonProgressView> lessons,
        @Nullable LessonId lastLessonId) {

    public record LessonProgressView(
            LessonId lessonId,
            LessonState state,
            @Nullable Instant completedAt,
            @Nullable Integer positionSeconds) {

        static LessonProgressView of(StudiedLesson lesson) {
            StudiedLesson.Stored stored = lesson.stored();
            return new LessonProgressView(
                    lesson.lessonId(), lesson.state(), stored.completedAt(), stored.positionSeconds());
        }
    }

    static ProgressView of(CourseProgress progress) {
        EnrolmentSummary enrolment = progress.enrolment();
        return new ProgressView(
                enrolment.requiredDone(),
                enrolment.requiredTotal(),
                enrolment.percent(),
                enrolment.state(),
                progress.lessons().stream().map(LessonProgressView::of).toList(),
                progress.lastLesson());
    }
}
