package vn.hocso.assessment;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

/** The questions that units keep for their quizzes. */
public interface QuestionBank {

    /** Adds questions, approved at once when asked for, if the actor may do so for the unit. */
    List<QuestionId> addAll(Actor actor, UnitId unitId, List<NewQuestion> questions, boolean approved);

    /** A question with its options in the order of writing. */
    record NewQuestion(
            String topic,
            String type,
            Difficulty difficulty,
            String stem,
            List<Option> options,
            @Nullable String explanation) {}

    record Option(String text, boolean correct) {}

    enum Difficulty {
        EASY,
        MEDIUM,
        HARD
    }
}
