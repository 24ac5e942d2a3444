package vn.hocso.content.publication;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedLesson;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;

@RestController
@RequestMapping("/api/authoring/courses/{courseId}")
class PublicationController {

    private final PublicationService publications;
    private final PreviewService previews;
    private final Words words;

    PublicationController(PublicationService publications, PreviewService previews, Words words) {
        this.publications = publications;
        this.previews = previews;
        this.words = words;
    }

    @GetMapping("/checks")
    PublicationCheck check(@PathVariable CourseId courseId, Actor actor, Locale locale) {
        return PublicationCheck.of(publications.look(actor, courseId), words, locale);
    }

    @PostMapping("/publications")
    @ResponseStatus(HttpStatus.CREATED)
    PublicationService.Publication publish(
            @PathVariable CourseId courseId, @Valid @RequestBody PublishCourse request, Actor actor) {
        return publications.publish(actor, courseId, request.revision());
    }

    @GetMapping("/publications")
    List<PublicationView> history(@PathVariable CourseId courseId, Actor actor) {
        return publications.history(actor, courseId);
    }

    @GetMapping("/preview/outline")
    OutlineView previewOutline(@PathVariable CourseId courseId, Actor actor) {
        return previews.outline(actor, courseId);
    }

    @GetMapping("/preview/lessons/{lessonId}")
    PublishedLesson previewLesson(@PathVariable CourseId courseId, @PathVariable LessonId lessonId, Actor actor) {
        return previews.lesson(actor, courseId, lessonId);
    }

    /** Publishes the draft exactly as the author saw it. */
    record PublishCourse(@NotNull Long revision) {}
}
