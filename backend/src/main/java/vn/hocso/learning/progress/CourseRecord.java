package vn.hocso.learning.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.PublishedCourse.Lesson;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.MissingLesson;
import vn.hocso.learning.enrolment.RequiredLessons;

/** An enrolment with what was done in it, for reading. */
public record CourseRecord(
        EnrolmentSummary enrolment,
        @Nullable LocalDate dueOn,
        Set<LessonId> completedLessons,
        @Nullable LessonId lastLesson,
        @Nullable Instant lastAt,
        ProgressView progress) {

    static CourseRecord of(CourseProgress progress, @Nullable LocalDate dueOn) {
        LessonId last = progress.lastLesson();
        return new CourseRecord(
                progress.enrolment(),
                dueOn,
                progress.lessons().stream()
                        .filter(StudiedLesson::completed)
                        .map(StudiedLesson::lessonId)
                        .collect(Collectors.toUnmodifiableSet()),
                last,
                progress.lessons().stream()
                        .filter(lesson -> lesson.lessonId().equals(last))
                        .findFirst()
                        .map(StudiedLesson::lastAt)
                        .orElse(null),
                ProgressView.of(progress));
    }

    /** The required lessons of the version still to do, in the order of its outline. */
    public List<MissingLesson> missing(PublishedCourse course) {
        return enrolment.completed()
                ? List.of()
                : RequiredLessons.inOrder(course).stream()
                        .filter(lesson -> !completedLessons.contains(lesson.lessonId()))
                        .map(lesson -> new MissingLesson(lesson.lessonId(), lesson.title(), lesson.completionRule()))
                        .toList();
    }

    /** Where to go on: the lesson last opened unless it is done, else the next one open after it, else the first open one. */
    public @Nullable Lesson next(PublishedCourse course) {
        List<Lesson> lessons = course.lessons();
        int last = IntStream.range(0, lessons.size())
                .filter(i -> lessons.get(i).lessonId().equals(lastLesson))
                .findFirst()
                .orElse(0);
        return IntStream.range(0, lessons.size())
                .mapToObj(i -> lessons.get((last + i) % lessons.size()))
                .filter(lesson -> !completedLessons.contains(lesson.lessonId()))
                .findFirst()
                .orElse(null);
    }
}
