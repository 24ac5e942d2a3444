package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import vn.hocso.assessment.question.NumericBody.Unit;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** Units of Moodle, which say how many of them make one of the answer's own. */
final class MoodleUnits {

    private MoodleUnits() {}

    static List<Unit> read(XmlNode node) {
        return node.child("units").stream()
                .flatMap(units -> units.children("unit").stream())
                .filter(unit -> MoodleTexts.decimal(unit.text("multiplier")).signum() > 0)
                .map(unit -> new Unit(unit.text("unit_name"), inverse(MoodleTexts.decimal(unit.text("multiplier")))))
                .toList();
    }

    static int penalty(XmlNode node) {
        String penalty = node.text("unitpenalty");
        return penalty.isEmpty() || read(node).isEmpty()
                ? 0
                : Math.max(0, Weights.whole(MoodleTexts.decimal(penalty).movePointRight(2)));
    }

    static void write(XmlNode node, List<Unit> units, int penaltyPercent) {
        if (units.isEmpty()) {
            return;
        }
        XmlNode all = into(node, element("units"));
        for (Unit unit : units) {
            XmlNode one = into(all, element("unit"));
            one.add(XmlText.of("multiplier", inverse(unit.factor()).toPlainString()));
            one.add(XmlText.of("unit_name", unit.name()));
        }
        node.add(XmlText.of("unitpenalty", BigDecimal.valueOf(penaltyPercent, 2).toPlainString()));
    }

    private static BigDecimal inverse(BigDecimal factor) {
        return BigDecimal.ONE.divide(factor, MathContext.DECIMAL32);
    }
}
