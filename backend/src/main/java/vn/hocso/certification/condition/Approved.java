package vn.hocso.certification.condition;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

import io.swagger.v3.oas.annotations.media.Schema;

/** Somebody who answers for the register approved it. */
@Schema(name = "ApprovalCondition")
record Approved() implements Condition {

    static final Finding SENTENCE = new Finding("certification.condition.approval", Map.of());

    @Override
    public Finding sentence() {
        return SENTENCE;
    }

    @Override
    public void requireSense(Scale scale) {
        // makes sense everywhere
    }

    @Override
    public Set<Evidence> evidence() {
        return Set.of(Evidence.APPROVAL);
    }

    @Override
    public Optional<Finding> missing(Standing standing) {
        Approval decided = standing.approval();
        if (decided == null) {
            return Optional.of(new Finding("certification.missing.approval", Map.of()));
        }
        return decided.approved()
                ? Optional.empty()
                : Optional.of(new Finding("certification.missing.declined", Map.of("reason", decided.reason())));
    }
}
