package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** What an item of QTI 1.2 gives for which answer, and what it tells. */
final class QtiOneRules {

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z_][\\w.]*");

    private final List<Rule> rules;
    private final Map<String, String> feedback = new HashMap<>();

    /**
     * A condition, and what it adds to the mark.
     *
     * @param feedback names of what is told when it holds
     */
    record Rule(List<Test> tests, boolean other, BigDecimal points, List<String> feedback) {

        List<Test> about(String response) {
            return tests.stream()
                    .filter(test -> test.response().equals(response))
                    .toList();
        }
    }

    /** A single comparison, such as {@code varequal}. */
    record Test(String response, String kind, String value, boolean negated, XmlNode node) {}

    QtiOneRules(XmlNode item, Draft draft) {
        rules = item.inside()
                .filter(node -> node.name().equals("respcondition"))
                .map(node -> rule(node, most(item)))
                .toList();
        item.inside()
                .filter(node -> node.name().equals("itemfeedback"))
                .forEach(told -> feedback.put(told.attribute("ident"), QtiOneTexts.of(told, draft)));
        strange(item).distinct().forEach(one -> draft.lost("processing-lost", one));
    }

    /** What the rules say that single answers and their points cannot: answers that count only together, times, and products. */
    private Stream<String> strange(XmlNode item) {
        Stream<String> together = rules.stream()
                .filter(rule -> rule.points().signum() > 0)
                .filter(rule -> rule.tests().stream()
                                .filter(test -> !test.negated())
                                .map(Test::response)
                                .distinct()
                                .count()
                        > 1)
                .map(rule -> "respcondition");
        Stream<String> others = item.inside()
                .filter(node -> node.name().startsWith("dur") || isReckoned(node))
                .map(node -> node.name().equals("setvar") ? node.attribute("action") : node.name());
        return Stream.concat(together, others);
    }

    private static boolean isReckoned(XmlNode set) {
        return set.name().equals("setvar")
                && Set.of("multiply", "divide").contains(set.attribute("action").toLowerCase(Locale.ROOT));
    }

    private static Rule rule(XmlNode node, BigDecimal most) {
        List<Test> tests = new ArrayList<>();
        node.child("conditionvar").ifPresent(condition -> gather(condition, false, tests));
        boolean other = node.inside().anyMatch(inner -> inner.name().equals("other"));
        List<XmlNode> sets =
                node.children("setvar").stream().filter(QtiOneRules::isOfScore).toList();
        BigDecimal set = sets.stream().map(one -> points(one, most)).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean named = node.attribute("correctanswer").equalsIgnoreCase("yes")
                || sets.isEmpty() && node.attribute("title").equalsIgnoreCase("correct");
        BigDecimal points = named && set.signum() == 0 ? BigDecimal.ONE : set;
        List<String> told = node.children("displayfeedback").stream()
                .map(feedback -> feedback.attribute("linkrefid"))
                .toList();
        return new Rule(tests, other, points, told);
    }

    /** The most that the item says it gives. */
    private static BigDecimal most(XmlNode item) {
        return item.inside()
                .filter(node -> node.name().equals("decvar"))
                .map(node -> node.attribute("maxvalue"))
                .filter(value -> value.matches("\\d{1,9}(?:\\.\\d{1,9})?"))
                .map(BigDecimal::new)
                .filter(value -> value.signum() > 0)
                .findFirst()
                .orElse(BigDecimal.ONE);
    }

    /** Brightspace counts right and wrong answers apart and makes the mark of the right ones. */
    private static boolean isOfScore(XmlNode set) {
        return !set.attribute("varname").equalsIgnoreCase("D2L_Incorrect") && !isReckoned(set);
    }

    /** What is added or, with that action, taken. Blackboard names the most there is, and others name a variable, which adds nothing. */
    private static BigDecimal points(XmlNode set, BigDecimal most) {
        String text = set.text();
        if (text.equalsIgnoreCase("SCORE.max")) {
            return most;
        }
        BigDecimal points =
                VARIABLE.matcher(text).matches() || text.isEmpty() ? BigDecimal.ZERO : MoodleTexts.decimal(text);
        return set.attribute("action").equalsIgnoreCase("Subtract") ? points.negate() : points;
    }

    private static void gather(XmlNode condition, boolean negated, List<Test> tests) {
        for (XmlNode node : condition.children()) {
            if (node.name().startsWith("var")) {
                tests.add(new Test(node.attribute("respident"), node.name(), node.text(), negated, node));
            } else {
                gather(node, negated != node.name().equals("not"), tests);
            }
        }
    }

    /** Conditions that earn something and speak of this response. */
    List<Rule> earning(String response) {
        return rules.stream()
                .filter(rule -> rule.points().signum() > 0)
                .filter(rule -> rule.about(response).stream().anyMatch(test -> !test.negated()))
                .toList();
    }

    /** All conditions that give or take points by one answer to this response. */
    List<Rule> pointed(String response) {
        return rules.stream()
                .filter(rule -> rule.points().signum() != 0)
                .filter(rule -> !rule.about(response).isEmpty())
                .toList();
    }

    /** What is right by any condition that earns, in the order it stands there. */
    List<String> right(String response) {
        return earning(response).stream()
                .flatMap(rule -> rule.about(response).stream())
                .filter(test -> !test.negated() && test.kind().equals("varequal"))
                .sorted(Comparator.comparingInt(QtiOneRules::place))
                .map(Test::value)
                .distinct()
                .toList();
    }

    /** Where an answer stands among those that are put in order, if the file says so. */
    private static int place(Test test) {
        String index = test.node().attribute("index");
        return index.matches("\\d{1,4}") ? Integer.parseInt(index) : 0;
    }

    boolean matchCase(String response) {
        return rules.stream()
                .flatMap(rule -> rule.about(response).stream())
                .anyMatch(test -> test.node().attribute("case").equalsIgnoreCase("yes"));
    }

    /** What is told to whoever gives exactly this answer. */
    @Nullable
    String feedback(String response, String answer) {
        return rules.stream()
                .filter(rule -> rule.tests().size() == 1)
                .filter(rule -> rule.about(response).stream()
                        .anyMatch(test -> !test.negated() && test.value().equals(answer)))
                .flatMap(rule -> rule.feedback().stream())
                .flatMap(name -> Stream.ofNullable(feedback.remove(name)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** What is told to everybody. */
    String general() {
        return rules.stream()
                .filter(rule -> rule.other() && rule.tests().isEmpty())
                .flatMap(rule -> rule.feedback().stream())
                .flatMap(name -> Stream.ofNullable(feedback.remove(name)))
                .findFirst()
                .orElse("");
    }

    /** Names of what is told in cases that have no place here. */
    List<String> untold() {
        return feedback.entrySet().stream()
                .filter(told -> !told.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }
}
