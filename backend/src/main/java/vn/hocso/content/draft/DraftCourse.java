package vn.hocso.content.draft;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.content.CompletionRule;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.content.VersionId;
import vn.hocso.content.spi.BlockType;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.NameOf;

/** A course as its author sees it: settings, outline, and how it stands to what is published. */
record DraftCourse(
        CourseId courseId,
        String code,
        String title,
        String summary,
        List<String> outcomes,
        List<String> audience,
        CourseLevel level,
        List<String> topics,
        @Schema(allowableValues = {"vi", "en"}) String language,
        int estimatedMinutes,
        @Nullable UUID coverMediaId,
        @Nullable String coverUrl,
        UnitRef unit,
        long revision,
        DraftState state,
        @Nullable PublishedVersion publishedVersion,
        List<DraftSection> sections,
        @Nullable LastRemoval lastRemoval,
        List<CoursePolicy.Ability> abilities) {

    record PublishedVersion(VersionId versionId, int number, Instant publishedAt, String publishedBy) {}

    record DraftSection(SectionId sectionId, String title, List<DraftLessonSummary> lessons) {

        static DraftSection of(Outline.Part part) {
            return new DraftSection(
                    part.section().sectionId(),
                    part.section().title(),
                    part.lessons().stream().map(DraftLessonSummary::of).toList());
        }
    }

    record DraftLessonSummary(
            LessonId lessonId,
            String title,
            int estimatedMinutes,
            boolean required,
            CompletionRule completionRule,
            @NameOf(BlockType.class) List<String> blockKinds,
            boolean changed) {

        static DraftLessonSummary of(Lesson lesson) {
            return new DraftLessonSummary(
                    lesson.lessonId(),
                    lesson.title(),
                    lesson.estimatedMinutes(),
                    lesson.required(),
                    lesson.completionRule(),
                    lesson.blockKinds(),
                    lesson.changedSincePublication());
        }
    }

    /** What an undo would bring back. */
    record LastRemoval(UUID removalId, OutlineItem kind, String title) {

        static LastRemoval of(Removal removal) {
            return new LastRemoval(removal.getId(), removal.kind(), removal.title());
        }
    }
}
