package vn.hocso.learning.enrolment;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.PublishedCourse.Lesson;

/** The lessons that complete a course: those marked as required, or all of them when none is. */
public final class RequiredLessons {

    private RequiredLessons() {}

    public static Set<LessonId> of(PublishedCourse course) {
        return inOrder(course).stream().map(Lesson::lessonId).collect(Collectors.toUnmodifiableSet());
    }

    public static List<Lesson> inOrder(PublishedCourse course) {
        List<Lesson> required = course.requiredLessons();
        return required.isEmpty() ? course.lessons() : required;
    }
}
