package vn.hocso.catalogue.search;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.catalogue.OfferView;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.LessonId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnameseText.Range;

/** A course in a list: what it is, and where the words were found. */
record CourseCard(
        CourseId courseId,
        String slug,
        String title,
        String summary,
        @Nullable String coverUrl,
        CourseProvider provider,
        CourseLevel level,
        int estimatedMinutes,
        int lessonCount,
        List<String> topics,
        Instant publishedAt,
        @Nullable Highlights highlights) {

    record CourseProvider(UnitId id, String name) {}

    /** Places in the texts of the card, counted in UTF-16 units, and the best passage of a lesson. */
    record Highlights(
            List<Range> title,
            List<Range> summary,
            @Nullable Fragment fragment) {}

    record Fragment(String text, List<Range> ranges, LessonId lessonId, String lessonTitle) {}

    static CourseCard of(OfferView offer, @Nullable Highlights highlights) {
        return new CourseCard(
                offer.courseId(),
                offer.slug(),
                offer.title(),
                offer.summary(),
                offer.coverUrl(),
                new CourseProvider(offer.unitId(), offer.providerName()),
                offer.level(),
                offer.estimatedMinutes(),
                offer.lessonCount(),
                offer.topics(),
                offer.publishedAt(),
                highlights);
    }
}
