package vn.hocso.content.draft;

import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.shared.Actor;

@RestController
@RequestMapping("/api/authoring/courses/{courseId}/lessons/{lessonId}")
class LessonController {

    private final LessonService lessons;

    LessonController(LessonService lessons) {
        this.lessons = lessons;
    }

    @GetMapping
    DraftLesson look(@PathVariable CourseId courseId, @PathVariable LessonId lessonId, Actor actor) {
        return lessons.look(actor, courseId, lessonId);
    }

    @PutMapping
    DraftLesson write(
            @PathVariable CourseId courseId,
            @PathVariable LessonId lessonId,
            @Valid @RequestBody WriteLesson request,
            Actor actor) {
        lessons.write(actor, courseId, lessonId, request.revision(), request.lesson());
        return lessons.look(actor, courseId, lessonId);
    }
}
