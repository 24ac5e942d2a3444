package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.Annotation.Tag;
import vn.hocso.assessment.attempt.MarkingQueue.QueueCounts;
import vn.hocso.assessment.attempt.MarkingQueue.WaitingAttempt;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
class MarkingController {

    private final PersonMarking marking;
    private final MarkingDesk desk;
    private final MarkingQueue queue;

    MarkingController(PersonMarking marking, MarkingDesk desk, MarkingQueue queue) {
        this.marking = marking;
        this.desk = desk;
        this.queue = queue;
    }

    /** Attempts with an answer at the step; without one, those that wait for the asker. */
    @GetMapping("/api/marking-queue")
    Page<WaitingAttempt> queue(
            Actor actor,
            @RequestParam(required = false) @Nullable MarkingStep step,
            @Valid @ParameterObject Paging paging) {
        return queue.find(actor, step, paging);
    }

    @GetMapping("/api/marking-queue/counts")
    QueueCounts counts(Actor actor) {
        return queue.counts(actor);
    }

    @GetMapping("/api/attempts/{id}/marks")
    WorkView work(Actor actor, @PathVariable AttemptId id) {
        return desk.work(actor, id);
    }

    @PutMapping("/api/attempts/{id}/marks/{no}")
    WorkView give(Actor actor, @PathVariable AttemptId id, @PathVariable int no, @Valid @RequestBody GiveMark request) {
        marking.give(actor, id, no, request.judgement(), request.seen());
        return desk.work(actor, id);
    }

    /** Says what counts where two persons mark. */
    @PutMapping("/api/attempts/{id}/marks/{no}/decision")
    WorkView decide(
            Actor actor, @PathVariable AttemptId id, @PathVariable int no, @Valid @RequestBody DecideMark request) {
        marking.decide(actor, id, no, request.judgement(), request.reason(), request.seen());
        return desk.work(actor, id);
    }

    /**
     * The share of the point, from nought to one, and what the learner is told about it.
     *
     * @param levels the place of the level chosen for each criterion of the rubric
     * @param seen the moment of the mark that counted when the marker looked, if any did
     */
    record GiveMark(
            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
            BigDecimal share,

            @Nullable @Size(max = 400) List<@NotNull @Min(0) @Max(9) Integer> levels,
            @Nullable @Size(max = 4000) String remark,
            @Nullable @Size(max = 100) List<@NotNull @Valid Annotate> annotations,
            @Nullable Instant seen) {

        Judgement judgement() {
            return Judgement.of(share, levels, remark, Annotate.all(annotations));
        }
    }

    /** What is said about a passage of the answer: from the first place to before the second, which holds what is quoted. */
    record Annotate(
            @NotNull @Min(0) Integer from,
            @NotNull @Min(1) Integer to,
            @NotBlank @Size(max = 5000) String quote,
            @NotBlank @Size(max = 1000) String comment,
            @NotNull Tag tag) {

        static List<Annotation> all(@Nullable List<Annotate> given) {
            return given == null
                    ? List.of()
                    : given.stream()
                            .map(one -> new Annotation(one.from, one.to, one.quote, one.comment, one.tag))
                            .toList();
        }
    }

    /** The same, and why it is decided so. */
    record DecideMark(
            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 4)
            BigDecimal share,

            @Nullable @Size(max = 400) List<@NotNull @Min(0) @Max(9) Integer> levels,
            @Nullable @Size(max = 8002) String remark,
            @Nullable @Size(max = 200) List<@NotNull @Valid Annotate> annotations,
            @NotBlank @Size(max = 1000) String reason,
            @Nullable Instant seen) {

        Judgement judgement() {
            return Judgement.of(share, levels, remark, Annotate.all(annotations));
        }
    }
}
