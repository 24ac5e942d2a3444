package vn.hocso.content.draft;

import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.shared.Actor;

/** Every change of the outline answers the whole course, so that the client need not guess what moved. */
@RestController
@RequestMapping("/api/authoring/courses/{courseId}")
class OutlineController {

    private final OutlineService outlines;
    private final CourseService courses;

    OutlineController(OutlineService outlines, CourseService courses) {
        this.outlines = outlines;
        this.courses = courses;
    }

    @PostMapping("/sections")
    DraftCourse addSection(@PathVariable CourseId courseId, @Valid @RequestBody AddItem request, Actor actor) {
        SectionId wanted = request.id() == null ? null : new SectionId(request.id());
        outlines.addSection(actor, courseId, wanted, request.title(), request.position());
        return courses.look(actor, courseId);
    }

    @PutMapping("/sections/{sectionId}")
    DraftCourse renameSection(
            @PathVariable CourseId courseId,
            @PathVariable SectionId sectionId,
            @Valid @RequestBody RenameSection request,
            Actor actor) {
        outlines.renameSection(actor, courseId, sectionId, request.title());
        return courses.look(actor, courseId);
    }

    @DeleteMapping("/sections/{sectionId}")
    DraftCourse removeSection(@PathVariable CourseId courseId, @PathVariable SectionId sectionId, Actor actor) {
        outlines.removeSection(actor, courseId, sectionId);
        return courses.look(actor, courseId);
    }

    @PostMapping("/sections/{sectionId}/lessons")
    DraftCourse addLesson(
            @PathVariable CourseId courseId,
            @PathVariable SectionId sectionId,
            @Valid @RequestBody AddItem request,
            Actor actor) {
        LessonId wanted = request.id() == null ? null : new LessonId(request.id());
        outlines.addLesson(actor, courseId, sectionId, wanted, request.title(), request.position());
        return courses.look(actor, courseId);
    }

    @PostMapping("/lessons/{lessonId}/duplicate")
    DraftCourse duplicate(
            @PathVariable CourseId courseId,
            @PathVariable LessonId lessonId,
            @RequestBody(required = false) @Nullable DuplicateLesson request,
            Actor actor) {
        LessonId wanted = request == null ? null : request.id();
        outlines.duplicate(actor, courseId, lessonId, wanted);
        return courses.look(actor, courseId);
    }

    @DeleteMapping("/lessons/{lessonId}")
    DraftCourse removeLesson(@PathVariable CourseId courseId, @PathVariable LessonId lessonId, Actor actor) {
        outlines.removeLesson(actor, courseId, lessonId);
        return courses.look(actor, courseId);
    }

    @PostMapping("/moves")
    DraftCourse move(@PathVariable CourseId courseId, @Valid @RequestBody MoveItem request, Actor actor) {
        outlines.move(actor, courseId, request);
        return courses.look(actor, courseId);
    }

    @PostMapping("/undo")
    DraftCourse undo(
            @PathVariable CourseId courseId,
            @RequestBody(required = false) @Nullable UndoRemoval request,
            Actor actor) {
        outlines.undo(actor, courseId, request == null ? null : request.removalId());
        return courses.look(actor, courseId);
    }

    record RenameSection(@NotBlank @Size(max = 200) String title) {}

    record DuplicateLesson(@Nullable LessonId id) {}

    record UndoRemoval(@Nullable UUID removalId) {}
}
