package vn.hocso.certification.condition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;

/** The learner answered the survey after the course, whatever they said. */
@Schema(name = "SurveyCondition")
record SurveyDone() implements Condition {

    @Override
    public Finding sentence() {
        return new Finding("certification.condition.survey", Map.of());
    }

    @Override
    public void requireSense(Scale scale) {
        // makes sense everywhere
    }

    @Override
    public Set<Evidence> evidence() {
        return Set.of(Evidence.SURVEY);
    }

    @Override
    public Optional<Finding> missing(Standing standing) {
        if (standing.surveyAnswered()) {
            return Optional.empty();
        }
        return Optional.of(new Finding(
                standing.enrolment().completed()
                        ? "certification.missing.survey"
                        : "certification.missing.survey-not-yet",
                Map.of()));
    }

    /** The survey opens when the course is completed; until then the lessons are what is to be done. */
    @Override
    public Remedy remedy(Standing standing) {
        return standing.enrolment().completed()
                ? new Remedy.Survey(standing.enrolment().enrolmentId())
                : new Remedy.OfOthers();
    }
}
