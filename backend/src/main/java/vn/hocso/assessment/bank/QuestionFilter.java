package vn.hocso.assessment.bank;

import java.util.List;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.question.QuestionType;
import vn.hocso.competency.CompetencyId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.NameOf;

/**
 * Which questions of the banks the actor may look into; what is left out narrows nothing.
 *
 * @param q words of the question, its options or its topic, with or without diacritics
 * @param topic a whole path, with all below it
 * @param competency a competency, or an area with all its competencies
 * @param source only those of the units for which one has a role, or only those of others that share them
 * @param usableBy only approved ones that quizzes of the unit may ask: its own, and those shared with it
 * @param look only those that figures say should be looked at
 */
public record QuestionFilter(
        @Nullable @Size(max = 200) String q,
        @Nullable UnitId unit,
        @Nullable @Size(max = 200) String topic,
        @Nullable @NameOf(QuestionType.class) String type,
        @Nullable Difficulty difficulty,
        @Nullable QuestionStatus status,
        @Nullable CompetencyId competency,
        @Nullable Source source,
        @Nullable UnitId usableBy,
        @Nullable Boolean look,
        @Nullable @Size(max = 2_000) List<QuestionId> questionId) {

    static QuestionFilter of(List<QuestionId> questions) {
        return new QuestionFilter(null, null, null, null, null, null, null, null, null, null, questions);
    }

    /** Whether a question belongs to a unit where one has a role, or to another that shares it. */
    public enum Source {
        OWN,
        SHARED
    }
}
