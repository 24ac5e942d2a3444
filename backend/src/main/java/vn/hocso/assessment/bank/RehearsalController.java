package vn.hocso.assessment.bank;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.bank.Rehearsals.RehearsalView;
import vn.hocso.assessment.bank.Rehearsals.TriedAnswer;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.NameOf;

@RestController
class RehearsalController {

    private final Rehearsals rehearsals;

    RehearsalController(Rehearsals rehearsals) {
        this.rehearsals = rehearsals;
    }

    @PostMapping("/api/question-rehearsals")
    RehearsalView rehearse(Actor actor, @Valid @RequestBody RehearseQuestion request) {
        return rehearsals.look(actor, request);
    }

    @PostMapping("/api/question-rehearsals/answers")
    TriedAnswer tryOut(Actor actor, @Valid @RequestBody TryAnswer request) {
        Scoring scoring = request.scoring();
        return rehearsals.attempt(
                actor, request.question(), request.answer(), scoring == null ? Scoring.PARTIAL : scoring);
    }

    /** A question as it is written now, saved or not, of a unit's bank; the same seed gives the same paper again. */
    record RehearseQuestion(
            @NotNull UnitId unitId,

            @NotBlank @Size(max = 32) @NameOf(QuestionType.class)
            String type,

            @NotNull @Size(max = QuestionIntake.LONGEST_STEM)
            String stem,

            @Nullable @Valid WrittenPicture picture,
            @NotNull @Schema(implementation = Object.class) JsonNode body,
            long seed) {}

    /** An answer to that paper; the body is the one that the rehearsal told. */
    record TryAnswer(
            @NotNull @Valid RehearseQuestion question,
            @NotNull @Schema(implementation = Object.class) JsonNode answer,
            @Nullable Scoring scoring) {}
}
