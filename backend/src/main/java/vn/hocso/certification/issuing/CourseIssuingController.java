package vn.hocso.certification.issuing;

import java.util.Locale;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.issuing.ConditionController.SetConditions;
import vn.hocso.certification.issuing.ConditionDesk.ConditionsView;
import vn.hocso.certification.issuing.CourseHolds.HeldLearner;
import vn.hocso.certification.issuing.IssuingCourses.CourseLine;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses.CourseSummary;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** What a course wants of all its learners, and those of them whom no class's page shows. */
@RestController
@RequestMapping("/api/issuing-courses")
class CourseIssuingController {

    private final RunPolicy policy;
    private final IssuingCourses courses;
    private final ConditionDesk conditions;
    private final CourseHolds holds;

    CourseIssuingController(RunPolicy policy, IssuingCourses courses, ConditionDesk conditions, CourseHolds holds) {
        this.policy = policy;
        this.courses = courses;
        this.conditions = conditions;
        this.holds = holds;
    }

    @GetMapping
    Page<CourseLine> courses(
            Actor actor, @RequestParam(required = false) @Nullable String q, @Valid @ParameterObject Paging paging) {
        return courses.of(actor, q, paging);
    }

    @GetMapping("/{courseId}")
    CourseSummary of(@PathVariable CourseId courseId, Actor actor) {
        return policy.requireCourse(actor, courseId);
    }

    @GetMapping("/{courseId}/conditions")
    ConditionsView conditions(@PathVariable CourseId courseId, Actor actor, Locale locale) {
        return conditions.of(actor, courseId, locale);
    }

    @PutMapping("/{courseId}/conditions")
    ConditionsView set(
            @PathVariable CourseId courseId, @Valid @RequestBody SetConditions request, Actor actor, Locale locale) {
        conditions.setForCourse(actor, courseId, request.conditions());
        return conditions.of(actor, courseId, locale);
    }

    @GetMapping("/{courseId}/holds")
    Page<HeldLearner> holds(@PathVariable CourseId courseId, Actor actor, @Valid @ParameterObject Paging paging) {
        return holds.of(actor, courseId, paging);
    }

    @DeleteMapping("/{courseId}/holds/{enrolmentId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void letGo(@PathVariable CourseId courseId, @PathVariable EnrolmentId enrolmentId, Actor actor) {
        holds.letGo(actor, courseId, enrolmentId);
    }
}
