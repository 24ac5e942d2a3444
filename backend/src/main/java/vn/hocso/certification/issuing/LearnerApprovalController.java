package vn.hocso.certification.issuing;

import java.util.List;
import java.util.Locale;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.certification.condition.Approval.State;
import vn.hocso.certification.issuing.ApprovalList.ApprovalLine;
import vn.hocso.content.CourseId;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Who is approved: in a class, and in a course those who are in no class. */
@RestController
class LearnerApprovalController {

    private final ApprovalList list;
    private final LearnerApprovals approvals;

    LearnerApprovalController(ApprovalList list, LearnerApprovals approvals) {
        this.list = list;
        this.approvals = approvals;
    }

    record TakeApprovalsBack(@NotEmpty @Size(max = 200) List<@NotNull EnrolmentId> enrolmentIds) {}

    @GetMapping("/api/issuing-classes/{classId}/approvals")
    Page<ApprovalLine> of(
            @PathVariable ClassId classId,
            Actor actor,
            @RequestParam(required = false) @Nullable String q,
            @RequestParam(required = false) @Nullable State state,
            @Valid @ParameterObject Paging paging,
            Locale locale) {
        return list.of(actor, classId, q, state, paging, locale);
    }

    @PostMapping("/api/issuing-classes/{classId}/approvals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decide(@PathVariable ClassId classId, @Valid @RequestBody DecideApprovals request, Actor actor) {
        approvals.decide(actor, classId, request);
    }

    @PostMapping("/api/issuing-classes/{classId}/approvals/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable ClassId classId, @Valid @RequestBody TakeApprovalsBack request, Actor actor) {
        approvals.takeBack(actor, classId, request.enrolmentIds());
    }

    @GetMapping("/api/issuing-courses/{courseId}/approvals")
    Page<ApprovalLine> ofCourse(
            @PathVariable CourseId courseId,
            Actor actor,
            @RequestParam(required = false) @Nullable State state,
            @Valid @ParameterObject Paging paging,
            Locale locale) {
        return list.of(actor, courseId, state, paging, locale);
    }

    @PostMapping("/api/issuing-courses/{courseId}/approvals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void decideInCourse(@PathVariable CourseId courseId, @Valid @RequestBody DecideApprovals request, Actor actor) {
        approvals.decide(actor, courseId, request);
    }

    @PostMapping("/api/issuing-courses/{courseId}/approvals/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBackInCourse(@PathVariable CourseId courseId, @Valid @RequestBody TakeApprovalsBack request, Actor actor) {
        approvals.takeBack(actor, courseId, request.enrolmentIds());
    }
}
