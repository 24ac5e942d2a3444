package vn.hocso.assessment.bank;

import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.bank.QuestionEdits.EditView;
import vn.hocso.assessment.bank.QuestionEdits.UndoneView;
import vn.hocso.assessment.bank.Sharing.Audience;
import vn.hocso.assessment.bank.Sharing.Grant;
import vn.hocso.competency.CompetencyId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

@RestController
class QuestionEditController {

    private final QuestionEdits edits;

    QuestionEditController(QuestionEdits edits) {
        this.edits = edits;
    }

    /** What the change would do. Nothing is changed. */
    @PostMapping("/api/question-edits/preview")
    EditView preview(Actor actor, @Valid @RequestBody EditQuestions request) {
        return edits.preview(actor, request.which(), request.change());
    }

    @PostMapping("/api/question-edits")
    EditView apply(Actor actor, @Valid @RequestBody EditQuestions request) {
        return edits.apply(actor, request.which(), request.change());
    }

    @PostMapping("/api/question-edits/{editId}/undo")
    UndoneView undo(Actor actor, @PathVariable UUID editId) {
        return edits.undo(actor, editId);
    }

    /** The questions that the filter finds, and what is set of them; what is left out stays as it is. */
    record EditQuestions(
            @NotNull @Valid QuestionFilter which,
            @Nullable @Size(max = Topics.LONGEST) String topic,
            @Nullable Difficulty difficulty,
            @Nullable QuestionStatus status,
            @Nullable @Valid ShareQuestions sharing,
            @Nullable CompetencyId addCompetency,
            @Nullable CompetencyId removeCompetency) {

        private QuestionChange change() {
            return new QuestionChange(
                    topic,
                    difficulty,
                    status,
                    sharing == null ? null : sharing.sharing(),
                    addCompetency,
                    removeCompetency);
        }
    }

    /** Who else uses the questions: this takes the place of whatever it was. */
    record ShareQuestions(
            @NotNull Audience audience,
            @NotNull @Size(max = 50) List<@Valid @NotNull ShareWith> units) {

        private Sharing sharing() {
            return new Sharing(audience, units.stream().map(ShareWith::grant).toList());
        }
    }

    /** A unit with all below it. */
    record ShareWith(@NotNull UnitId unitId, boolean mayEdit) {

        private Grant grant() {
            return new Grant(unitId, mayEdit);
        }
    }
}
