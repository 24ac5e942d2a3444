package vn.hocso.assessment.bank;

import java.util.Collection;

import vn.hocso.organisation.UnitId;

/** Which quizzes may draw which questions, answered by whoever keeps quizzes. */
public interface QuestionUse {

    Counts in(Collection<UnitId> units);

    /** How many quizzes of a unit draw from a topic. */
    interface Counts {
        int of(UnitId unit, String topic);
    }
}
