package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** How an answer of a QTI item earns its points. */
sealed interface QtiScores {

    /** By a person, or not at all. */
    record Nothing() implements QtiScores {}

    /** All at once, when it is what the item says is right. */
    record Matched() implements QtiScores {}

    /** By what each part of it earns. */
    record Mapped() implements QtiScores {}

    /** By the places it points at. */
    record Pointed() implements QtiScores {}

    /** By how near a number comes. */
    record Near(List<AcceptedNumber> accepted) implements QtiScores {}

    /** In one of the other ways, and whoever chose something is told about it. */
    record Telling(QtiScores scores, String feedback) implements QtiScores {}

    /** The name of the usual rules; empty where an item needs rules of its own. */
    default String template() {
        return switch (this) {
            case Matched matched -> "match_correct";
            case Mapped mapped -> "map_response";
            case Pointed pointed -> "map_response_point";
            case Near near -> "";
            case Telling telling -> "";
            case Nothing nothing -> "";
        };
    }

    /** Rules that add what the answer earns, in so many points, to what others earned. */
    default List<XmlNode> rules(String response, int points) {
        return switch (this) {
            case Matched matched -> {
                XmlNode condition = element("responseCondition");
                XmlNode when = into(condition, element("responseIf"));
                XmlNode match = into(when, element("match"));
                match.add(element("variable", "identifier", response));
                match.add(element("correct", "identifier", response));
                when.add(adding(value(String.valueOf(points))));
                yield List.of(condition);
            }
            case Mapped mapped -> List.of(adding(times(element("mapResponse", "identifier", response), points)));
            case Pointed pointed -> List.of(adding(times(element("mapResponsePoint", "identifier", response), points)));
            case Near near -> List.of(near(near.accepted(), response, points));
            case Nothing nothing -> List.of();
            case Telling telling -> {
                List<XmlNode> all = new ArrayList<>(telling.scores().rules(response, points));
                XmlNode tell = element("setOutcomeValue", "identifier", telling.feedback());
                tell.add(element("variable", "identifier", response));
                all.add(tell);
                yield all;
            }
        };
    }

    /** Rules for a number that is known only once the item is asked. */
    static List<XmlNode> nearTheRightOne(Closeness closeness, BigDecimal tolerance, String response) {
        XmlNode condition = element("responseCondition");
        XmlNode when = into(condition, element("responseIf"));
        String by = (closeness == Closeness.RELATIVE ? tolerance.movePointRight(2) : tolerance).toPlainString();
        XmlNode equal = into(
                when,
                element(
                        "equal",
                        "toleranceMode",
                        closeness == Closeness.RELATIVE ? "relative" : "absolute",
                        "tolerance",
                        by + " " + by));
        equal.add(element("correct", "identifier", response));
        equal.add(element("variable", "identifier", response));
        when.add(adding(value("1")));
        return List.of(condition);
    }

    private static XmlNode near(List<AcceptedNumber> accepted, String response, int points) {
        XmlNode condition = element("responseCondition");
        List<AcceptedNumber> best = new ArrayList<>(accepted);
        best.sort(java.util.Comparator.comparing(number -> -number.sharePercent()));
        for (AcceptedNumber number : best) {
            XmlNode when = into(condition, element(condition.children().isEmpty() ? "responseIf" : "responseElseIf"));
            when.add(isNear(number, response));
            when.add(adding(value(BigDecimal.valueOf(number.sharePercent(), 2)
                    .multiply(BigDecimal.valueOf(points))
                    .toPlainString())));
        }
        return condition;
    }

    /** A tolerance is measured from the first of both. */
    private static XmlNode isNear(AcceptedNumber number, String response) {
        BigDecimal tolerance = number.tolerance() == null ? BigDecimal.ZERO : number.tolerance();
        return switch (number.closeness()) {
            case RANGE -> {
                XmlNode both = element("and");
                compared(into(both, element("gte")), response, number.value());
                compared(into(both, element("lte")), response, number.upTo() == null ? number.value() : number.upTo());
                yield both;
            }
            case RELATIVE -> equal("relative", tolerance.movePointRight(2), number.value(), response);
            case ABSOLUTE -> equal(tolerance.signum() == 0 ? "exact" : "absolute", tolerance, number.value(), response);
        };
    }

    private static XmlNode equal(String mode, BigDecimal tolerance, BigDecimal number, String response) {
        String by = tolerance.toPlainString();
        XmlNode equal = mode.equals("exact")
                ? element("equal", "toleranceMode", mode)
                : element("equal", "toleranceMode", mode, "tolerance", by + " " + by);
        equal.add(value(number.toPlainString()));
        equal.add(element("variable", "identifier", response));
        return equal;
    }

    private static void compared(XmlNode sign, String response, BigDecimal number) {
        sign.add(element("variable", "identifier", response));
        sign.add(value(number.toPlainString()));
    }

    private static XmlNode times(XmlNode earned, int points) {
        if (points == 1) {
            return earned;
        }
        XmlNode product = element("product");
        product.add(earned);
        product.add(value(String.valueOf(points)));
        return product;
    }

    private static XmlNode adding(XmlNode earned) {
        XmlNode set = element("setOutcomeValue", "identifier", "SCORE");
        XmlNode sum = into(set, element("sum"));
        sum.add(element("variable", "identifier", "SCORE"));
        sum.add(earned);
        return set;
    }

    private static XmlNode value(String number) {
        XmlNode value = element("baseValue", "baseType", "float");
        value.add(number);
        return value;
    }
}
