package vn.hocso.certification.condition;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.swagger.v3.oas.annotations.media.Schema;

/**
 * A quiz, or another item that is marked, came to so many percent at least.
 *
 * @param itemId the activity of the course, or the item of the class's gradebook
 * @param title how the item was called when the condition was set
 */
@Schema(name = "ItemMarkCondition")
record ItemMark(
        @NotNull UUID itemId,
        @NotBlank @Size(max = 200) String title,

        @NotNull @DecimalMin("1") @DecimalMax("100") @Digits(integer = 3, fraction = 1)
        BigDecimal percent)
        implements Condition {

    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    @Override
    public Finding sentence() {
        return new Finding(
                "certification.condition.item-mark", Map.of("title", title, "percent", Figures.plain(percent)));
    }

    @Override
    public void requireSense(Scale scale) {
        if (!scale.items().contains(itemId)) {
            throw new ConditionRefused("item-unknown", Map.of("title", title));
        }
    }

    @Override
    public Set<Evidence> evidence() {
        return Set.of(Evidence.MARKS);
    }

    @Override
    public Optional<Finding> missing(Standing standing) {
        BigDecimal share = standing.shares().get(itemId);
        if (share == null) {
            return Optional.of(new Finding(
                    "certification.missing.item-mark-none", Map.of("title", title, "percent", Figures.plain(percent))));
        }
        BigDecimal reached = share.multiply(WHOLE);
        return reached.compareTo(percent) >= 0
                ? Optional.empty()
                : Optional.of(new Finding(
                        "certification.missing.item-mark",
                        Map.of(
                                "title",
                                title,
                                "percent",
                                Figures.plain(percent),
                                "reached",
                                Figures.roundedDown(reached))));
    }

    @Override
    public Remedy remedy(Standing standing) {
        return new Remedy.Item(itemId, standing.in());
    }
}
