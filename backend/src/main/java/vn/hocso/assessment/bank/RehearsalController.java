package vn.hocso.assessment.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.bank.Rehearsals.RehearsalView;
import vn.hocso.assessment.bank.Rehearsals.TriedAnswer;
import vn.hocso.shared.Actor;

@RestController
class RehearsalController {

    private final Rehearsals rehearsals;

    RehearsalController(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @GetMapping("/api/questions/{id}/rehearsal")
    RehearsalView rehearse(Actor actor, @PathVariable QuestionId id, @RequestParam(defaultValue = "1") long seed) {
        return rehearsals.look(actor, id, seed);
    }

    @PostMapping("/api/questions/{id}/rehearsal/answers")
    TriedAnswer tryOut(Actor actor, @PathVariable QuestionId id, @Valid @RequestBody TryAnswer request) {
        Scoring scoring = request.scoring();
        return rehearsals.attempt(
                actor, id, request.seed(), request.answer(), scoring == null ? Scoring.PARTIAL : scoring);
    }

    /** An answer to the paper of this seed. */
    record TryAnswer(
            long seed,
            @NotNull @Schema(implementation = Object.class) JsonNode answer,
            @Nullable Scoring scoring) {}
}
