package vn.hocso.learning.home;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.catalogue.OfferView;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.PublishedCourse.Lesson;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.MissingLesson;
import vn.hocso.learning.progress.CourseRecord;

/** One of a learner's courses on a card: what it is, how far they are, and where they go on. */
record EnrolmentCard(
        EnrolmentId enrolmentId,
        CourseId courseId,
        String slug,
        String title,
        @Nullable String coverUrl,
        @Nullable String provider,
        CourseLevel level,
        EnrolmentState state,
        int percent,
        int requiredDone,
        int requiredTotal,
        int remainingMinutes,
        @Nullable LessonId lastLessonId,
        @Nullable String lastLessonTitle,
        @Nullable LessonId nextLessonId,
        @Nullable String nextLessonTitle,
        @Nullable Integer nextLessonMinutes,
        @Nullable LocalDate dueOn,
        Instant enrolledAt,
        @Nullable Instant completedAt) {

    /** The offer is absent when the course can no longer be found in the catalogue; those enrolled go on all the same. */
    static EnrolmentCard of(CourseRecord record, PublishedCourse course, @Nullable OfferView offer) {
        EnrolmentSummary enrolment = record.enrolment();
        Lesson next = record.next(course);
        return new EnrolmentCard(
                enrolment.enrolmentId(),
                course.courseId(),
                offer == null ? course.courseId().toString() : offer.slug(),
                course.title(),
                offer == null ? null : offer.coverUrl(),
                offer == null ? null : offer.providerName(),
                course.level(),
                enrolment.state(),
                enrolment.percent(),
                enrolment.requiredDone(),
                enrolment.requiredTotal(),
                minutes(course, record.missing(course)),
                record.lastLesson(),
                title(course, record.lastLesson()),
                next == null ? null : next.lessonId(),
                next == null ? null : next.title(),
                next == null ? null : next.estimatedMinutes(),
                record.dueOn(),
                enrolment.enrolledAt(),
                enrolment.completedAt());
    }

    private static int minutes(PublishedCourse course, List<MissingLesson> missing) {
        List<LessonId> open = missing.stream().map(MissingLesson::lessonId).toList();
        return course.lessons().stream()
                .filter(lesson -> open.contains(lesson.lessonId()))
                .mapToInt(Lesson::estimatedMinutes)
                .sum();
    }

    private static @Nullable String title(PublishedCourse course, @Nullable LessonId lesson) {
        return lesson == null ? null : course.lesson(lesson).map(Lesson::title).orElse(null);
    }
}
