package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

import vn.hocso.assessment.question.NumericBody.Unit;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** Units of Moodle, which say how many of them make one of the answer's own. */
final class MoodleUnits {

    /** A part of what the answer earns is taken for a wrong unit, or a part of the most there is. */
    private static final String OF_MARK = "1";

    private static final String OF_MOST = "2";

    private MoodleUnits() {}

    static List<Unit> read(XmlNode node) {
        return node.child("units").stream()
                .flatMap(units -> units.children("unit").stream())
                .filter(unit -> MoodleTexts.decimal(unit.text("multiplier")).signum() > 0)
                .map(unit -> new Unit(unit.text("unit_name"), inverse(MoodleTexts.decimal(unit.text("multiplier")))))
                .toList();
    }

    /** A penalty is written even where a unit is free to be left out, which is what Moodle takes for granted. */
    static int penalty(XmlNode node, Draft draft) {
        String penalty = node.text("unitpenalty");
        String graded = node.text("unitgradingtype");
        if (penalty.isEmpty()
                || read(node).isEmpty()
                || !List.of(OF_MARK, OF_MOST).contains(graded)) {
            return 0;
        }
        if (graded.equals(OF_MOST) && !fullOnly(node)) {
            draft.lost("unit-penalty-near", penalty);
        }
        return Math.max(0, Weights.whole(MoodleTexts.decimal(penalty).movePointRight(2)));
    }

    /** Whether nothing earns a part of the mark, of which a part would be taken here. */
    private static boolean fullOnly(XmlNode node) {
        return node.children("answer").stream().map(MoodleTexts::share).allMatch(share -> share == 0 || share == 100);
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
        node.add(XmlText.of("unitgradingtype", penaltyPercent == 0 ? "0" : OF_MARK));
        node.add(XmlText.of("showunits", "0"));
        node.add(XmlText.of("unitpenalty", BigDecimal.valueOf(penaltyPercent, 2).toPlainString()));
    }

    private static BigDecimal inverse(BigDecimal factor) {
        return BigDecimal.ONE.divide(factor, MathContext.DECIMAL32);
    }
}
