package vn.hocso.reporting.dashboard;

import java.time.LocalDate;
import java.time.YearMonth;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.organisation.UnitId;

/**
 * Which figures are wanted: of a unit with all below it, from month to month, of one course or of all; as of today, or as they stood in
 * the tree of an earlier day.
 */
record DashboardQuery(
        @Nullable UnitId unit,
        @Nullable YearMonth from,
        @Nullable YearMonth to,
        @Nullable CourseId course,
        @Nullable LocalDate asOf) {}
