package vn.hocso.certification.condition;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Numbers as they stand in sentences. */
final class Figures {

    private Figures() {}

    static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    /** Never up, so that nobody reads that they have reached what they have not. */
    static String roundedDown(BigDecimal number) {
        return plain(number.setScale(1, RoundingMode.DOWN));
    }
}
