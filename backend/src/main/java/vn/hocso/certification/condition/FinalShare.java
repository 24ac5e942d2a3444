package vn.hocso.certification.condition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import io.swagger.v3.oas.annotations.media.Schema;

import vn.hocso.learning.ClassId;

/** The final mark is at least so many percent of what is possible in the class that the learner is in, whatever its scale. */
@Schema(name = "FinalShareCondition")
record FinalShare(
        @NotNull @DecimalMin("1") @DecimalMax("100") @Digits(integer = 3, fraction = 1)
        BigDecimal percent) implements Condition {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public Finding sentence() {
        return new Finding("certification.condition.final-share", Map.of("percent", Figures.plain(percent)));
    }

    @Override
    public void requireSense(Scale scale) {
        // every scale has its percents
    }

    @Override
    public Set<Evidence> evidence() {
        return Set.of(Evidence.MARKS);
    }

    @Override
    public Optional<Finding> missing(Standing standing) {
        String wanted = Figures.plain(percent);
        if (standing.in() == null) {
            return Optional.of(new Finding("certification.missing.final-share-no-class", Map.of("percent", wanted)));
        }
        BigDecimal mark = standing.finalMark();
        BigDecimal outOf = standing.outOf();
        if (mark == null || outOf == null || outOf.signum() == 0) {
            return Optional.of(new Finding("certification.missing.final-share-none", Map.of("percent", wanted)));
        }
        return mark.multiply(WHOLE).compareTo(percent.multiply(outOf)) >= 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        "certification.missing.final-share",
                        Map.of(
                                "percent",
                                wanted,
                                "reached",
                                Figures.roundedDown(mark.multiply(WHOLE).divide(outOf, MathContext.DECIMAL64)))));
    }

    @Override
    public Remedy remedy(Standing standing) {
        ClassId in = standing.in();
        return in == null ? new Remedy.OfOthers() : new Remedy.Marks(in);
    }
}
