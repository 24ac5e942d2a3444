package vn.hocso.survey.result;

import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;

/** Which answers are asked for, in the address by which they are: of a course, or of a class by those who have to do with it. */
sealed interface About {

    /** @param only one class of the course */
    record OfCourse(
            CourseId courseId,
            @Nullable ClassId only,
            @Nullable YearMonth from,
            @Nullable YearMonth to) implements About {}

    record OfClass(
            ClassId classId,
            @Nullable YearMonth from,
            @Nullable YearMonth to) implements About {}
}
