package vn.hocso.organisation.approval;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.organisation.ApprovalId;
import vn.hocso.organisation.ApprovalView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** The two lists: what waits for the reader's decision, and what they asked for themselves. */
@RestController
@RequestMapping("/api/approvals")
class ApprovalController {

    private final ApprovalService approvals;

    ApprovalController(ApprovalService approvals) {
        this.approvals = approvals;
    }

    record Approve(@Nullable @Size(max = 500) String reason) {}

    record Reject(@NotBlank @Size(max = 500) String reason) {}

    @GetMapping("/to-decide")
    Page<ApprovalView> toDecide(@Valid @ParameterObject Paging paging, Actor actor) {
        return approvals.toDecide(actor, paging);
    }

    @GetMapping("/asked")
    Page<ApprovalView> asked(
            @Valid @ParameterObject AskedSearch search, @Valid @ParameterObject Paging paging, Actor actor) {
        return approvals.asked(actor, search, paging);
    }

    @GetMapping("/{id}")
    ApprovalView request(@PathVariable ApprovalId id, Actor actor) {
        return approvals.request(actor, id);
    }

    @PostMapping("/{id}/approval")
    ApprovalView approve(@PathVariable ApprovalId id, @Valid @RequestBody Approve request, Actor actor) {
        return approvals.approve(actor, id, request.reason());
    }

    @PostMapping("/{id}/rejection")
    ApprovalView reject(@PathVariable ApprovalId id, @Valid @RequestBody Reject request, Actor actor) {
        return approvals.reject(actor, id, request.reason());
    }

    @PostMapping("/{id}/withdrawal")
    ApprovalView withdraw(@PathVariable ApprovalId id, Actor actor) {
        return approvals.withdraw(actor, id);
    }
}
