package vn.hocso.assessment.bank;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.TopicId;
import vn.hocso.assessment.bank.QuestionFigures.FiguresView;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.competency.CompetencyView;
import vn.hocso.organisation.UnitRef;
import vn.hocso.shared.NameOf;

/**
 * A question as its authors see it, with the key.
 *
 * @param sharing who else uses it; null for those of another unit, who need not know
 */
record QuestionView(
        QuestionId questionId,
        UnitRef unit,
        TopicId topicId,
        String topic,
        @NameOf(QuestionType.class) String type,
        List<CompetencyView> competencies,
        Difficulty difficulty,
        QuestionStatus status,
        String stem,
        List<QuestionOption> options,
        @Schema(implementation = Object.class) JsonNode body,
        @Nullable String explanation,
        @Nullable PictureView picture,
        int revision,
        Instant updatedAt,
        int usedInQuizzes,
        FiguresView figures,
        @Nullable SharingView sharing,
        @Nullable OriginView origin,
        Set<Ability> abilities) {

    /** The question that this one was copied from. */
    record OriginView(UnitRef unit, int revision) {}

    record QuestionOption(UUID optionId, String text, boolean correct) {

        static QuestionOption of(Choices.Option option) {
            return new QuestionOption(Choices.id(option), option.text(), option.correct());
        }
    }

    enum Ability {
        EDIT,
        APPROVE,
        RETIRE,
        SHARE
    }
}
