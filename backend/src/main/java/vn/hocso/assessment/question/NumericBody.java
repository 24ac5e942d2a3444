package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The body of a {@code NUMERIC} question.
 *
 * @param accepted 1 to 50 numbers, at least one of which earns 100 percent
 * @param units up to 10; none means that no unit is asked for
 * @param unitPenaltyPercent what a missing or unknown unit takes away, 0 to 100; 100 makes the unit needed
 */
public record NumericBody(List<AcceptedNumber> accepted, List<Unit> units, int unitPenaltyPercent) {

    public NumericBody {
        accepted = Bodies.list(accepted);
        units = Bodies.list(units);
    }

    /** How near an answer must come. */
    public enum Closeness {
        /** Within {@code tolerance} of the value. */
        ABSOLUTE,
        /** Within {@code tolerance} times the value, so 0.05 is five percent. */
        RELATIVE,
        /** From {@code value} up to {@code upTo}, both included. */
        RANGE
    }

    /**
     * A number that earns something.
     *
     * @param tolerance nought or more; left out for a range, and nought when left out
     * @param upTo the upper end of a range, left out otherwise
     * @param sharePercent what it earns, 0 to 100
     * @param feedback told to whoever gave this number, at most 4,000 characters
     */
    public record AcceptedNumber(
            Closeness closeness,
            BigDecimal value,
            @Nullable BigDecimal tolerance,
            @Nullable BigDecimal upTo,
            int sharePercent,
            @Nullable String feedback) {}

    /** A unit with what a number in it is multiplied by to be compared, above nought; the unit of the values themselves has 1. */
    public record Unit(String name, BigDecimal factor) {}
}
