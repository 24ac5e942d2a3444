package vn.hocso.assessment;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.competency.CompetencyId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

/** The questions that units keep for their quizzes. */
public interface QuestionBank {

    /** Adds questions, approved at once when asked for, if the actor may do so for the unit. */
    List<QuestionId> addAll(Actor actor, UnitId unitId, List<NewQuestion> questions, boolean approved);

    /** Lets the units use the questions, each with all below it, and nobody else beside their own unit. */
    void share(Actor actor, List<QuestionId> questions, Set<UnitId> units);

    /** A question with its options in the order of writing, and what it is about. */
    record NewQuestion(
            String topic,
            String type,
            Difficulty difficulty,
            String stem,
            List<Option> options,
            @Nullable String explanation,
            Set<CompetencyId> competencies) {

        public NewQuestion(
                String topic,
                String type,
                Difficulty difficulty,
                String stem,
                List<Option> options,
                @Nullable String explanation) {
            this(topic, type, difficulty, stem, options, explanation, Set.of());
        }
    }

    record Option(String text, boolean correct) {}

    enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }
}
