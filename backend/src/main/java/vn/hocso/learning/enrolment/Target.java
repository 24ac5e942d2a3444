package vn.hocso.learning.enrolment;

import java.util.Set;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.VersionId;

/** The published version that enrolments are to hold on to, and what it requires. */
record Target(CourseId courseId, VersionId versionId, int number, Set<LessonId> required) {

    static Target of(PublishedCourse course) {
        return new Target(course.courseId(), course.versionId(), course.number(), RequiredLessons.of(course));
    }
}
