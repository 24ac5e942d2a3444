package vn.hocso.assessment.bank;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.question.Choices;
import vn.hocso.organisation.UnitRef;

/** A question as its authors see it, with the key. */
record QuestionView(
        QuestionId questionId,
        UnitRef unit,
        String topic,
        String type,
        Difficulty difficulty,
        QuestionStatus status,
        String stem,
        List<Choices.Option> options,
        @Nullable String explanation,
        int revision,
        Instant updatedAt,
        int usedInQuizzes,
        Set<Ability> abilities) {

    enum Ability {
        EDIT,
        APPROVE,
        RETIRE
    }
}
