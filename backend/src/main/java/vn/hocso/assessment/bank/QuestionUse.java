package vn.hocso.assessment.bank;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionId;
import vn.hocso.competency.CompetencyId;
import vn.hocso.organisation.UnitId;

/** Which quizzes may ask which questions, answered by whoever keeps quizzes. */
public interface QuestionUse {

    Counts in(Collection<UnitId> units);

    /** The questions of a unit's bank that quizzes name, whatever their status; there may be others of other banks among them. */
    Set<QuestionId> named(UnitId bank);

    /**
     * What of a question decides whether a rule finds it.
     *
     * @param sharing how it is shared
     * @param competencies it is about, with all above them
     */
    record Asked(
            QuestionId id,
            UnitId unit,
            UUID sharing,
            String topic,
            String type,
            Difficulty difficulty,
            Set<CompetencyId> competencies) {}

    /** How many quizzes of its unit and of others name a question or have a rule that finds it. */
    interface Counts {
        int of(Asked question);
    }
}
