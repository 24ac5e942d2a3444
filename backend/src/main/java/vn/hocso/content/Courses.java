package vn.hocso.content;

import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

/** Courses as their authors work on them. Every call checks what the actor may do on the course's unit. */
public interface Courses {

    /** What others need to know of a course, published or not; a refusal of kind not found when there is none. */
    CourseSummary require(CourseId courseId);

    CourseId create(Actor actor, NewCourse course);

    void saveSettings(Actor actor, CourseId courseId, CourseSettings settings);

    SectionId addSection(Actor actor, CourseId courseId, String title);

    LessonId addLesson(Actor actor, CourseId courseId, SectionId sectionId, String title);

    void saveLesson(Actor actor, CourseId courseId, LessonId lessonId, LessonDraft lesson);

    /**
     * Notes that what some blocks show was changed by the module they belong to, so that the lessons with them are to be published again. Who
     * has such a lesson open in an editor is not disturbed.
     */
    void blocksChanged(Actor actor, CourseId courseId, Predicate<BlockDraft> which);

    /** Publishes the draft as it stands; when nothing changed since the last publication, answers that version. */
    VersionId publish(Actor actor, CourseId courseId);

    record CourseSummary(CourseId courseId, String code, String title, UnitId unitId) {}

    /** A course to begin; the code is made from the title when it is absent. */
    record NewCourse(String title, UnitId unitId, @Nullable String code, String language) {}

    record CourseSettings(
            String title,
            String summary,
            List<String> outcomes,
            List<String> audience,
            CourseLevel level,
            List<String> topics,
            String language,
            @Nullable UUID coverMediaId) {}

    record LessonDraft(
            String title,
            int estimatedMinutes,
            boolean required,
            CompletionRule completionRule,
            List<BlockDraft> blocks) {}

    /** A block with the data its type understands. */
    @Schema(name = "Block")
    record BlockDraft(BlockId blockId, String type, JsonNode data) {}
}
