package vn.hocso.survey;

import java.util.Collection;
import java.util.Set;

import vn.hocso.learning.EnrolmentId;

/** Who has answered the survey after their course, for modules above. What they said is told to nobody by name. */
public interface Surveys {

    /** Those among the enrolments whose survey is answered, in one statement. */
    Set<EnrolmentId> answered(Collection<EnrolmentId> enrolments);
}
