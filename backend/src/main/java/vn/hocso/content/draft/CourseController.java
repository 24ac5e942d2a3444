package vn.hocso.content.draft;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.content.CourseId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
@RequestMapping("/api/authoring/courses")
class CourseController {

    private final CourseService courses;
    private final DraftCourseList list;

    CourseController(CourseService courses, DraftCourseList list) {
        this.courses = courses;
        this.list = list;
    }

    @GetMapping
    Page<DraftCourseSummary> list(
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable DraftState state,
            @Valid @ParameterObject Paging paging,
            Actor actor) {
        return list.of(actor, q, state, paging);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    DraftCourse begin(@Valid @RequestBody BeginCourse request, Actor actor) {
        return courses.look(actor, courses.begin(actor, request.id(), request.course()));
    }

    @GetMapping("/{courseId}")
    DraftCourse look(@PathVariable CourseId courseId, Actor actor) {
        return courses.look(actor, courseId);
    }

    @PutMapping("/{courseId}/settings")
    DraftCourse arrange(@PathVariable CourseId courseId, @Valid @RequestBody ArrangeCourse request, Actor actor) {
        courses.arrange(actor, courseId, request.revision(), request.settings());
        return courses.look(actor, courseId);
    }

    @DeleteMapping("/{courseId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void drop(@PathVariable CourseId courseId, Actor actor) {
        courses.drop(actor, courseId);
    }
}
