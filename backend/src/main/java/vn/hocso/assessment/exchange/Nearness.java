package vn.hocso.assessment.exchange;

import java.math.BigDecimal;

import vn.hocso.assessment.question.NumericBody.AcceptedNumber;

/** A number and how far from it an answer may be, which is all that some formats know: of a range it is the middle. */
record Nearness(BigDecimal value, BigDecimal tolerance) {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    static Nearness of(AcceptedNumber number) {
        BigDecimal tolerance = number.tolerance() == null ? BigDecimal.ZERO : number.tolerance();
        return switch (number.closeness()) {
            case ABSOLUTE -> new Nearness(number.value(), tolerance);
            case RELATIVE -> new Nearness(number.value(), number.value().abs().multiply(tolerance));
            case RANGE -> {
                BigDecimal upTo = number.upTo() == null ? number.value() : number.upTo();
                yield new Nearness(
                        number.value().add(upTo).divide(TWO),
                        upTo.subtract(number.value()).divide(TWO));
            }
        };
    }
}
