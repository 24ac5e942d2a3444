package vn.hocso.assessment.attempt;

import java.math.BigDecimal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.MarkingQueue.WaitingAttempt;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
class MarkingController {

    private final PersonMarking marking;
    private final MarkingQueue queue;

    MarkingController(PersonMarking marking, MarkingQueue queue) {
        this.marking = marking;
        this.queue = queue;
    }

    @GetMapping("/api/marking-queue")
    Page<WaitingAttempt> queue(Actor actor, @Valid @ParameterObject Paging paging) {
        return queue.find(actor, paging);
    }

    @GetMapping("/api/attempts/{id}/marks")
    WorkView work(Actor actor, @PathVariable AttemptId id) {
        return marking.work(actor, id);
    }

    @PutMapping("/api/attempts/{id}/marks/{no}")
    WorkView give(Actor actor, @PathVariable AttemptId id, @PathVariable int no, @Valid @RequestBody GiveMark request) {
        marking.give(actor, id, no, request.share(), request.remark());
        return marking.work(actor, id);
    }

    /** The share of the point, from nought to one, and what the learner is told about it. */
    record GiveMark(
            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
            BigDecimal share,

            @Nullable @Size(max = 4000) String remark) {}
}
