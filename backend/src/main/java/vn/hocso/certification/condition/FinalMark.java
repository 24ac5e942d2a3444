package vn.hocso.certification.condition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.learning.ClassId;

/** The final mark of the class is at least so high, on the scale of the class. */
@Schema(name = "FinalMarkCondition")
record FinalMark(
        @NotNull @DecimalMin("0.01") @DecimalMax("1000") @Digits(integer = 4, fraction = 2)
        BigDecimal mark) implements Condition {

    @Override
    public Finding sentence() {
        return new Finding("certification.condition.final-mark", Map.of("mark", Figures.plain(mark)));
    }

    @Override
    public void requireSense(Scale scale) {
        BigDecimal outOf = scale.outOf();
        if (outOf == null) {
            throw new ConditionRefused("mark-of-class", Map.of());
        }
        if (mark.compareTo(outOf) > 0) {
            throw new ConditionRefused("mark-beyond", Map.of("most", Figures.plain(outOf)));
        }
    }

    @Override
    public Set<Evidence> evidence() {
        return Set.of(Evidence.MARKS);
    }

    @Override
    public Optional<Finding> missing(Standing standing) {
        if (standing.in() == null) {
            return Optional.of(
                    new Finding("certification.missing.final-mark-no-class", Map.of("mark", Figures.plain(mark))));
        }
        BigDecimal reached = standing.finalMark();
        if (reached == null) {
            return Optional.of(
                    new Finding("certification.missing.final-mark-none", Map.of("mark", Figures.plain(mark))));
        }
        return reached.compareTo(mark) >= 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        "certification.missing.final-mark",
                        Map.of("mark", Figures.plain(mark), "reached", Figures.plain(reached))));
    }

    @Override
    public Remedy remedy(Standing standing) {
        ClassId in = standing.in();
        return in == null ? new Remedy.OfOthers() : new Remedy.Marks(in);
    }
}
