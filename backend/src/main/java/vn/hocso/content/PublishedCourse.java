package vn.hocso.content;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.content.spi.BlockType;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.NameOf;

/** A published version of a course without the pages of its lessons. It never changes. */
public record PublishedCourse(
        VersionId versionId,
        CourseId courseId,
        String code,
        int number,
        String title,
        String summary,
        List<String> outcomes,
        List<String> audience,
        CourseLevel level,
        List<String> topics,
        String language,
        int estimatedMinutes,
        @Nullable UUID coverMediaId,
        UnitId unitId,
        List<AccountId> authors,
        Instant publishedAt,
        AccountId publishedBy,
        List<Section> sections) {

    @Schema(name = "OutlineSection")
    public record Section(SectionId sectionId, String title, List<Lesson> lessons) {}

    @Schema(name = "OutlineLesson")
    public record Lesson(
            LessonId lessonId,
            String title,
            int estimatedMinutes,
            boolean required,
            CompletionRule completionRule,
            @NameOf(BlockType.class) List<String> kinds) {}

    /** All lessons in the order of the outline. */
    public List<Lesson> lessons() {
        return sections.stream().flatMap(section -> section.lessons().stream()).toList();
    }

    public Optional<Lesson> lesson(LessonId lessonId) {
        return lessons().stream().filter(l -> l.lessonId().equals(lessonId)).findFirst();
    }

    public List<Lesson> requiredLessons() {
        return lessons().stream().filter(Lesson::required).toList();
    }
}
