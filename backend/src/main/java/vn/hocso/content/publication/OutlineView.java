package vn.hocso.content.publication;

import java.util.List;

import vn.hocso.content.CourseId;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.VersionId;

/** The outline of a version as learners receive it. */
record OutlineView(
        VersionId versionId, CourseId courseId, int number, String title, List<PublishedCourse.Section> sections) {

    static OutlineView of(PublishedCourse course) {
        return new OutlineView(
                course.versionId(), course.courseId(), course.number(), course.title(), course.sections());
    }
}
