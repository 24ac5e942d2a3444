package vn.hocso.catalogue;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.VersionId;
import vn.hocso.organisation.UnitId;

/** A course on offer, as lists and cards show it. */
public record OfferView(
        CourseId courseId,
        VersionId versionId,
        int versionNumber,
        String slug,
        String code,
        String title,
        String summary,
        @Nullable String coverUrl,
        UnitId unitId,
        String providerName,
        CourseLevel level,
        String language,
        int estimatedMinutes,
        int lessonCount,
        List<String> topics,
        Instant publishedAt) {}
