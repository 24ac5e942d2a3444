package vn.hocso.learning.home;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonProperty;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.learning.EnrolmentId;

/** A learner's start page: where to go on, what is open, what is done, and what is due. */
record HomeView(
        @JsonProperty("continue") @Nullable Continuation continuation,
        List<EnrolmentCard> inProgress,
        List<EnrolmentCard> notStarted,
        List<EnrolmentCard> completed,
        List<Deadline> deadlines) {

    /** The very lesson to go on with; the minutes are those left in the course. */
    record Continuation(
            EnrolmentId enrolmentId,
            CourseId courseId,
            String slug,
            String courseTitle,
            LessonId lessonId,
            String lessonTitle,
            int lessonMinutes,
            int remainingMinutes,
            int percent,
            int requiredDone,
            int requiredTotal,
            @Nullable String coverUrl) {

        static @Nullable Continuation of(EnrolmentCard card) {
            if (card.nextLessonId() == null || card.nextLessonTitle() == null || card.nextLessonMinutes() == null) {
                return null;
            }
            return new Continuation(
                    card.enrolmentId(),
                    card.courseId(),
                    card.slug(),
                    card.title(),
                    card.nextLessonId(),
                    card.nextLessonTitle(),
                    card.nextLessonMinutes(),
                    card.remainingMinutes(),
                    card.percent(),
                    card.requiredDone(),
                    card.requiredTotal(),
                    card.coverUrl());
        }
    }

    record Deadline(EnrolmentId enrolmentId, CourseId courseId, String slug, String title, LocalDate dueOn) {}
}
