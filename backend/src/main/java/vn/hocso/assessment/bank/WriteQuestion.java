package vn.hocso.assessment.bank;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionBank.NewQuestion;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.competency.CompetencyId;
import vn.hocso.competency.CompetencyView;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.NameOf;

/** A question as an author writes it. The unit matters for a new one only, the revision for a later one only; competencies left out stay. */
record WriteQuestion(
        @Nullable UnitId unitId,
        @Nullable Integer revision,
        @NotBlank @Size(max = 200) String topic,

        @NotBlank @Size(max = 32) @NameOf(QuestionType.class)
        String type,

        @NotNull Difficulty difficulty,
        @NotBlank @Size(max = QuestionIntake.LONGEST_STEM) String stem,
        @Nullable @Size(max = 12) List<@Valid @NotNull WrittenOption> options,
        @Nullable @Schema(implementation = Object.class) JsonNode body,

        @Nullable @Size(max = QuestionIntake.LONGEST_EXPLANATION)
        String explanation,

        @Nullable @Valid WrittenPicture picture,
        @Nullable @Size(max = 20) Set<@NotNull CompetencyId> competencies) {

    record WrittenOption(
            @Nullable UUID optionId,
            @NotNull @Size(max = 1000) String text,
            boolean correct) {}

    static WriteQuestion of(NewQuestion question) {
        return new WriteQuestion(
                null,
                null,
                question.topic(),
                question.type(),
                question.difficulty(),
                question.stem(),
                question.options().stream()
                        .map(option -> new WrittenOption(null, option.text(), option.correct()))
                        .toList(),
                null,
                question.explanation(),
                null,
                question.competencies());
    }

    static WriteQuestion like(QuestionView question) {
        return new WriteQuestion(
                null,
                null,
                question.topic(),
                question.type(),
                question.difficulty(),
                question.stem(),
                null,
                question.body(),
                question.explanation(),
                question.picture() == null ? null : question.picture().written(),
                question.competencies().stream()
                        .filter(one -> !one.retired())
                        .map(CompetencyView::competencyId)
                        .collect(Collectors.toSet()));
    }

    /** The body in the form of the type; options alone say the same for a question that is nothing else. */
    JsonNode written() {
        return body == null ? choices().toJson() : body;
    }

    private Choices choices() {
        return new Choices((options == null ? List.<WrittenOption>of() : options)
                .stream()
                        .map(option -> new Choices.Option(option.optionId(), option.text(), option.correct()))
                        .toList());
    }
}
