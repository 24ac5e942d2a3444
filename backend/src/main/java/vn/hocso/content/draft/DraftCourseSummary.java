package vn.hocso.content.draft;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.organisation.UnitRef;

/** A line of the list of courses that an author works on. */
record DraftCourseSummary(
        CourseId courseId,
        String code,
        String title,
        UnitRef unit,
        DraftState state,
        @Nullable Integer publishedNumber,
        Instant updatedAt,
        String updatedBy,
        int lessonCount,
        @Nullable String coverUrl) {}
