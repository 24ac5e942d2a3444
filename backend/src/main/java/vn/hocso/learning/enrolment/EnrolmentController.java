package vn.hocso.learning.enrolment;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.content.CourseId;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentState;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

import static org.springframework.http.HttpStatus.NO_CONTENT;

@RestController
class EnrolmentController {

    private final EnrolmentService enrolments;
    private final CourseLearners learners;
    private final CourseLearnersExport export;
    private final PersonEnrolments ofPerson;

    EnrolmentController(
            EnrolmentService enrolments,
            CourseLearners learners,
            CourseLearnersExport export,
            PersonEnrolments ofPerson) {
        this.enrolments = enrolments;
        this.learners = learners;
        this.export = export;
        this.ofPerson = ofPerson;
    }

    @PostMapping("/api/courses/{courseId}/enrolments/batch")
    EnrolledPeople enrol(Actor actor, @PathVariable CourseId courseId, @Valid @RequestBody EnrolPeople request) {
        return enrolments.enrolPeople(actor, courseId, request);
    }

    @GetMapping("/api/courses/{courseId}/enrolments")
    Page<CourseLearnerView> learners(
            Actor actor,
            @PathVariable CourseId courseId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable EnrolmentState state,
            @Valid @ParameterObject Paging paging) {
        return learners.find(actor, new CourseLearners.Query(courseId, q, unit, state, paging));
    }

    @GetMapping("/api/courses/{courseId}/enrolments/export.xlsx")
    void export(
            Actor actor,
            @PathVariable CourseId courseId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable EnrolmentState state,
            @Valid Paging paging,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, new CourseLearners.Query(courseId, q, unit, state, paging), TableFormat.XLSX, response);
    }

    @GetMapping("/api/courses/{courseId}/enrolments/export.csv")
    void exportText(
            Actor actor,
            @PathVariable CourseId courseId,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable UnitId unit,
            @RequestParam(required = false) @Nullable EnrolmentState state,
            @Valid Paging paging,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, new CourseLearners.Query(courseId, q, unit, state, paging), TableFormat.CSV, response);
    }

    @GetMapping("/api/people/{accountId}/enrolments")
    Page<PersonEnrolmentView> ofPerson(
            Actor actor,
            @PathVariable AccountId accountId,
            @RequestParam(required = false) @Nullable EnrolmentState state,
            @Valid Paging paging) {
        return ofPerson.find(actor, accountId, state, paging);
    }

    @PostMapping("/api/enrolments/{id}/withdrawal")
    @ResponseStatus(NO_CONTENT)
    void withdraw(Actor actor, @PathVariable EnrolmentId id) {
        enrolments.withdraw(actor, id);
    }
}
