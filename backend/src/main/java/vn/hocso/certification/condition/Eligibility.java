package vn.hocso.certification.condition;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.stereotype.Component;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.EnrolmentSummary;

/** The one check behind automatic issue, runs and what learners are told. */
@Component
public class Eligibility {

    private static final List<Condition> USUAL = List.of(new CourseDone());

    /** What each of the learners still lacks; an empty list for those who may have their certificate. */
    public Map<EnrolmentId, List<Finding>> missing(Collection<EnrolmentSummary> learners) {
        Map<EnrolmentId, List<Finding>> missing = new LinkedHashMap<>();
        learners.forEach(learner -> missing.put(learner.enrolmentId(), missing(new Standing(learner))));
        return missing;
    }

    private static List<Finding> missing(Standing standing) {
        return USUAL.stream()
                .map(condition -> condition.missing(standing))
                .flatMap(Optional::stream)
                .toList();
    }
}
