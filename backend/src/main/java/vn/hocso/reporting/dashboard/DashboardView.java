package vn.hocso.reporting.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

import org.jspecify.annotations.Nullable;

import com.fasterxml.jackson.annotation.JsonFormat;

import vn.hocso.content.CourseId;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitRef;

/**
 * What happened in a unit and everything below it in a period: people enrolled, courses completed, certificates that count.
 * {@code completionRate} is everywhere the percentage of those enrolled who have completed since.
 */
record DashboardView(
        UnitRef unit,
        @Nullable LocalDate asOf,
        @JsonFormat(pattern = "yyyy-MM") YearMonth from,
        @JsonFormat(pattern = "yyyy-MM") YearMonth to,
        Totals totals,
        List<Month> months,
        List<Child> units,
        List<Course> courses) {

    record Totals(long people, long enrolled, long completed, long certified, double completionRate) {}

    record Month(
            @JsonFormat(pattern = "yyyy-MM") YearMonth month,
            long enrolled,
            long completed,
            long certified,
            double completionRate) {}

    /** A unit directly below, with everything below that one. */
    record Child(UnitName unit, long people, long enrolled, long completed, long certified, double completionRate) {}

    record UnitName(UnitId id, String name) {}

    record Course(
            CourseId courseId, String title, long enrolled, long completed, long certified, double completionRate) {}
}
