package vn.hocso.certification.issuing;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.CourseSummary;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes.ClassSummary;
import vn.hocso.organisation.UnitId;

/** Whose learners are approved: those of a class, or those of a course who are in no class. */
record ApprovalPlace(CourseId course, @Nullable ClassId in, String name, UnitId unit) {

    static ApprovalPlace of(ClassSummary one) {
        return new ApprovalPlace(one.courseId(), one.classId(), one.code(), one.unitId());
    }

    static ApprovalPlace of(CourseSummary course) {
        return new ApprovalPlace(course.courseId(), null, course.title(), course.unitId());
    }

    String type() {
        return in == null ? "course" : "class";
    }

    UUID id() {
        return in == null ? course.value() : in.value();
    }
}
