package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;

/** What an item's own rules say about marking, as far as it is what questions here can say, too. */
final class QtiRules {

    private static final List<String> LIMITS = List.of("SCORE", "MINSCORE", "MAXSCORE");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Map<String, BigDecimal> points = new HashMap<>();
    private final Map<String, List<Earned>> numbers = new HashMap<>();
    private final Set<String> mapped = new HashSet<>();
    private final Map<String, Map<String, BigDecimal>> values = new HashMap<>();
    private final Set<String> ignoringCase = new HashSet<>();
    private final Set<String> open = new LinkedHashSet<>();
    private boolean understood = true;

    private record Earned(AcceptedNumber number, BigDecimal points) {

        AcceptedNumber of(BigDecimal most) {
            return new AcceptedNumber(
                    number.closeness(),
                    number.value(),
                    number.tolerance(),
                    number.upTo(),
                    Math.max(0, Weights.whole(points.multiply(HUNDRED).divide(most, MathContext.DECIMAL64))),
                    null);
        }
    }

    /** What the item declares as right, by response. */
    private final Map<String, String> correct;

    /** Responses that are numbers, with which no words compare. */
    private final Set<String> numeric;

    /** The name of usual rules that the item names instead of writing its own. */
    private final String template;

    private QtiRules(Map<String, String> correct, Set<String> numeric, String template) {
        this.correct = correct;
        this.numeric = numeric;
        this.template = template;
    }

    static QtiRules of(Optional<XmlNode> processing, Map<String, String> correct, Set<String> numeric) {
        QtiRules rules = new QtiRules(
                correct,
                numeric,
                processing.map(node -> node.attribute("template")).orElse(""));
        processing.ifPresent(node -> node.children().forEach(rules::rule));
        return rules;
    }

    boolean isUnderstood() {
        return understood;
    }

    /** How many points a response counts, if a rule says so. */
    Optional<BigDecimal> points(String response) {
        return Optional.ofNullable(points.get(response));
    }

    /** Whether the points are those of single answers, times what the rule says. */
    boolean isMapped(String response) {
        return mapped.contains(response);
    }

    /** Whether an answer counts as a whole or not at all, whatever the item says that single ones earn. */
    boolean comparesOnly(String response) {
        return template.contains("match_correct") || points.containsKey(response) && !mapped.contains(response);
    }

    /** What single answers earn that rules name one by one. */
    Map<String, BigDecimal> values(String response) {
        return values.getOrDefault(response, Map.of());
    }

    boolean ignoresCase(String response) {
        return ignoringCase.contains(response);
    }

    /** Bounds that are themselves left out over there. */
    Set<String> openBounds() {
        return open;
    }

    /** The numbers that earn something, shares of what the best one earns. */
    List<AcceptedNumber> numbers(String response) {
        List<Earned> earned = numbers.getOrDefault(response, List.of());
        BigDecimal most = earned.stream().map(Earned::points).reduce(BigDecimal.ZERO, BigDecimal::max);
        return most.signum() <= 0
                ? List.of()
                : earned.stream().map(one -> one.of(most)).toList();
    }

    private void rule(XmlNode rule) {
        switch (rule.name()) {
            case "setOutcomeValue" -> outcome(rule);
            case "responseCondition" -> rule.children().forEach(this::branch);
            default -> understood = false;
        }
    }

    /** Outcomes other than the score are feedback, of which is told where it stands. */
    private void outcome(XmlNode set) {
        if (set.attribute("identifier").equals("SCORE")) {
            set.children().forEach(this::adding);
        } else if (set.attribute("identifier").equals("MAXSCORE")) {
            understood &= set.inside().allMatch(node -> node.name().equals("baseValue"));
        } else {
            understood &= set.attribute("identifier")
                    .toUpperCase(java.util.Locale.ROOT)
                    .contains("FEEDBACK");
        }
    }

    private void adding(XmlNode earned) {
        switch (earned.name()) {
            case "sum" -> earned.children().forEach(this::adding);
            case "mapResponse", "mapResponsePoint" -> mapped(earned.attribute("identifier"), BigDecimal.ONE);
            case "product" -> times(earned);
            case "variable" -> understood &= earned.attribute("identifier").equals("SCORE");
            case "baseValue" ->
                understood &= decimal(earned.text())
                        .filter(value -> value.signum() == 0)
                        .isPresent();
            default -> understood = false;
        }
    }

    private void times(XmlNode product) {
        Optional<XmlNode> map = product.children().stream()
                .filter(one -> one.name().startsWith("mapResponse"))
                .findFirst();
        Optional<BigDecimal> by = product.child("baseValue").flatMap(value -> decimal(value.text()));
        if (product.children().size() == 2 && map.isPresent() && by.isPresent()) {
            mapped(map.get().attribute("identifier"), by.get());
        } else {
            understood = false;
        }
    }

    private void mapped(String response, BigDecimal by) {
        points.put(response, by);
        mapped.add(response);
    }

    private void branch(XmlNode branch) {
        if (branch.name().equals("responseElse")) {
            branch.children().forEach(this::rule);
            return;
        }
        @Nullable
        XmlNode condition =
                branch.children().isEmpty() ? null : branch.children().getFirst();
        List<XmlNode> then = branch.children()
                .subList(
                        Math.min(1, branch.children().size()), branch.children().size());
        if (condition == null) {
            understood = false;
        } else if (condition.name().equals("isNull")) {
            then.forEach(this::rule);
        } else if (!isLimit(condition)) {
            earning(condition, then);
        }
    }

    /** A rule that keeps the score between the least and the most there is, as it is kept here anyway. */
    private static boolean isLimit(XmlNode condition) {
        List<String> variables = condition
                .inside()
                .filter(one -> one.name().equals("variable"))
                .map(one -> one.attribute("identifier"))
                .toList();
        return List.of("gt", "gte", "lt", "lte").contains(condition.name())
                && !variables.isEmpty()
                && LIMITS.containsAll(variables);
    }

    private void earning(XmlNode condition, List<XmlNode> then) {
        if (then.stream().anyMatch(QtiRules::isConditionOfScore)) {
            understood = false;
            return;
        }
        Optional<BigDecimal> earned = then.stream()
                .filter(QtiRules::isOfScore)
                .flatMap(one -> earned(one).stream())
                .findFirst();
        if (earned.isEmpty() && then.stream().anyMatch(QtiRules::isReckoned)) {
            understood = false;
            return;
        }
        then.stream().filter(one -> !isOfScore(one)).forEach(this::rule);
        boolean compares = condition.name().equals("match") || isOfWords(condition);
        if (isOfWords(condition) && condition.attribute("caseSensitive").equals("false")) {
            ignoringCase.add(response(condition));
        }
        if (compares && isItsCorrectOne(condition)) {
            earned.ifPresent(value -> points.put(response(condition), value));
            understood &= earned.isPresent() || !then.isEmpty();
            return;
        }
        Optional<String> named = condition.child("baseValue").map(XmlNode::text).filter(value -> compares);
        boolean comparable = !numeric.contains(response(condition))
                || named.flatMap(QtiRules::decimal).isPresent();
        if (named.isPresent()
                && earned.isPresent()
                && comparable
                && !response(condition).isEmpty()) {
            values.computeIfAbsent(response(condition), one -> new LinkedHashMap<>())
                    .putIfAbsent(named.get(), earned.get());
            points.merge(response(condition), earned.get(), BigDecimal::max);
            return;
        }
        Optional<AcceptedNumber> number = number(condition);
        if (number.isPresent() && earned.isPresent()) {
            String response = response(condition);
            numbers.computeIfAbsent(response, one -> new ArrayList<>()).add(new Earned(number.get(), earned.get()));
            points.merge(response, earned.get(), BigDecimal::max);
        } else {
            understood = false;
        }
    }

    private static boolean isOfScore(XmlNode set) {
        return set.attribute("identifier").equals("SCORE");
    }

    /** A score that is neither another variable, such as the most there is, nor has that added. */
    private static boolean isReckoned(XmlNode set) {
        return isOfScore(set)
                && set.inside().anyMatch(one -> !List.of("sum", "variable").contains(one.name()));
    }

    /** A condition within another: both have to hold for the score, which no answer alone says. */
    private static boolean isConditionOfScore(XmlNode rule) {
        return rule.name().equals("responseCondition") && rule.inside().anyMatch(QtiRules::isOfScore);
    }

    /** A number, or one that is added to the score or times something; what is taken away in other words is not earned. */
    private static Optional<BigDecimal> earned(XmlNode set) {
        List<XmlNode> values =
                set.inside().filter(inner -> inner.name().equals("baseValue")).toList();
        boolean plain = set.inside()
                .allMatch(one ->
                        List.of("baseValue", "sum", "product", "variable").contains(one.name()));
        return plain && values.size() == 1 ? decimal(values.getFirst().text()) : Optional.empty();
    }

    /** A comparison of whole words, not of a part of them. */
    private static boolean isOfWords(XmlNode condition) {
        return condition.name().equals("stringMatch")
                && !condition.attribute("substring").equals("true");
    }

    private static boolean isItsCorrectOne(XmlNode match) {
        return match.child("variable")
                .map(one -> one.attribute("identifier"))
                .equals(match.child("correct").map(one -> one.attribute("identifier")));
    }

    private static String response(XmlNode condition) {
        return condition
                .inside()
                .filter(one -> one.name().equals("variable"))
                .map(one -> one.attribute("identifier"))
                .findFirst()
                .orElse("");
    }

    private Optional<AcceptedNumber> number(XmlNode condition) {
        Optional<BigDecimal> value = base(condition);
        return switch (condition.name()) {
            case "equal" -> value.map(number -> equal(condition, number));
            case "and" -> range(condition);
            default -> Optional.empty();
        };
    }

    private Optional<BigDecimal> base(XmlNode condition) {
        return condition
                .child("baseValue")
                .map(XmlNode::text)
                .or(() -> condition.child("correct").map(one -> correct.get(one.attribute("identifier"))))
                .flatMap(QtiRules::decimal);
    }

    /** Values of other kinds are no numbers, and a rule about them is none of ours. */
    private static Optional<BigDecimal> decimal(String text) {
        try {
            return Optional.of(MoodleTexts.decimal(text));
        } catch (NumberFormatException other) {
            return Optional.empty();
        }
    }

    private AcceptedNumber equal(XmlNode equal, BigDecimal value) {
        List<Double> by = equal.attribute("tolerance").isBlank()
                ? List.of(0.0)
                : MoodleMarkers.numbers(equal.attribute("tolerance"));
        BigDecimal below = plain(by.getFirst());
        BigDecimal above = plain(by.getLast());
        if (List.of(equal.attribute("includeLowerBound"), equal.attribute("includeUpperBound"))
                .contains("false")) {
            open.add(value.toPlainString() + " ± " + equal.attribute("tolerance"));
        }
        return switch (equal.attribute("toleranceMode")) {
            case "relative" ->
                accepted(Closeness.RELATIVE, value, below.max(above).movePointLeft(2), null);
            case "absolute" ->
                below.compareTo(above) == 0
                        ? accepted(Closeness.ABSOLUTE, value, below, null)
                        : accepted(Closeness.RANGE, value.subtract(below), null, value.add(above));
            default -> accepted(Closeness.ABSOLUTE, value, BigDecimal.ZERO, null);
        };
    }

    private static BigDecimal plain(double number) {
        BigDecimal plain = new BigDecimal(String.valueOf(number)).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private Optional<AcceptedNumber> range(XmlNode and) {
        Optional<BigDecimal> from = bound(and, "gte", "gt");
        Optional<BigDecimal> upTo = bound(and, "lte", "lt");
        return and.children().size() == 2 && from.isPresent() && upTo.isPresent()
                ? Optional.of(accepted(Closeness.RANGE, from.get(), null, upTo.get()))
                : Optional.empty();
    }

    private Optional<BigDecimal> bound(XmlNode and, String closed, String left) {
        Optional<BigDecimal> bound = and.child(left).flatMap(this::base);
        bound.ifPresent(one -> open.add(one.toPlainString()));
        return bound.or(() -> and.child(closed).flatMap(this::base));
    }

    private static AcceptedNumber accepted(
            Closeness closeness, BigDecimal value, @Nullable BigDecimal tolerance, @Nullable BigDecimal upTo) {
        return new AcceptedNumber(closeness, value, tolerance, upTo, 100, null);
    }
}
