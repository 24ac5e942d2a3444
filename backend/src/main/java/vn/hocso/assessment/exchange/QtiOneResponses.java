package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import vn.hocso.assessment.exchange.QtiOneRules.Rule;
import vn.hocso.assessment.question.Bodies;
import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.CompositeBody.Part;
import vn.hocso.assessment.question.OrderingBody;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.ShortAnswerBody.AcceptedText;
import vn.hocso.assessment.question.ShortAnswerBody.Syntax;
import vn.hocso.assessment.question.TrueFalseBody;

/** A place to answer in an item of QTI 1.2, together with the conditions that speak of it. */
final class QtiOneResponses {

    private static final Set<String> TRUE = Set.of("true", "t", "đúng", "yes");
    private static final Set<String> FALSE = Set.of("false", "f", "sai", "no");

    private final QtiOneRules rules;
    private final Draft draft;

    QtiOneResponses(QtiOneRules rules, Draft draft) {
        this.rules = rules;
        this.draft = draft;
    }

    static boolean saysTrue(String text) {
        return TRUE.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean saysFalse(String text) {
        return FALSE.contains(text.toLowerCase(Locale.ROOT));
    }

    static boolean takesSeveral(XmlNode response) {
        return response.attribute("rcardinality").equalsIgnoreCase("multiple");
    }

    /** Whether anything may be written, since nothing says what is right. */
    boolean isOpen(XmlNode response) {
        return response.name().equals("response_str")
                && rules.earning(ident(response)).isEmpty();
    }

    List<String> right(XmlNode response) {
        return rules.right(ident(response));
    }

    Map<String, String> labels(XmlNode response) {
        Map<String, String> labels = new LinkedHashMap<>();
        response.inside()
                .filter(node -> node.name().equals("response_label"))
                .forEach(label -> labels.put(label.attribute("ident"), QtiOneTexts.of(label, draft)));
        return labels;
    }

    Optional<Part> part(XmlNode response, String type) {
        if (!response.name().equals("response_lid")) {
            return written(response);
        }
        if (response.attribute("rcardinality").equalsIgnoreCase("ordered")) {
            return ordered(response);
        }
        Map<String, String> labels = labels(response);
        return type.contains("true_false") || type.contains("true/false")
                ? truth(response, labels).or(() -> choices(response, labels))
                : choices(response, labels);
    }

    /** In a text with blanks, what is offered for a blank may be a list to choose from or the words that count. */
    Optional<Part> blank(XmlNode response, String type) {
        if (!response.name().equals("response_lid")) {
            return written(response);
        }
        Optional<XmlNode> label = response.inside()
                .filter(node -> node.name().equals("response_label"))
                .findFirst();
        String answers = label.map(one -> one.attribute("answer_type")).orElse("");
        Map<String, String> labels = labels(response);
        if (labels.isEmpty()) {
            return Optional.empty();
        }
        boolean offered = answers.isEmpty() ? !type.contains("blank") : !answers.equalsIgnoreCase("openEntry");
        if (offered && labels.size() > 1) {
            return choices(response, labels);
        }
        String algorithm = label.map(one -> one.attribute("scoring_algorithm")).orElse("");
        return part("SHORT_ANSWER", new ShortAnswerBody(forms(labels, algorithm), false, false));
    }

    private List<AcceptedText> forms(Map<String, String> labels, String algorithm) {
        if (algorithm.equals("TextCloseEnough")) {
            draft.lost("spelling-lost", String.join(", ", labels.values()));
        }
        return labels.values().stream()
                .distinct()
                .map(text -> switch (algorithm) {
                    case "TextRegex" -> new AcceptedText(text, Syntax.REGEX, 100, null);
                    case "TextContainsAnswer" -> new AcceptedText("*" + text + "*", Syntax.WILDCARD, 100, null);
                    default -> new AcceptedText(text, Syntax.TEXT, 100, null);
                })
                .toList();
    }

    private static String ident(XmlNode response) {
        return response.attribute("ident").isEmpty() ? response.attribute("respident") : response.attribute("ident");
    }

    private static Optional<Part> part(String type, Object body) {
        return Optional.of(new Part(null, type, Bodies.write(body), 1));
    }

    private Optional<Part> ordered(XmlNode response) {
        Map<String, String> labels = labels(response);
        List<String> right = right(response);
        if (response.inside()
                .anyMatch(node -> node.name().equals("material")
                        && !node.attribute("position").isEmpty())) {
            draft.lost("part-lost", "material");
        }
        return right.size() != labels.size() || !labels.keySet().containsAll(right)
                ? Optional.empty()
                : part(
                        "ORDERING",
                        new OrderingBody(right.stream().map(labels::get).toList()));
    }

    private Optional<Part> truth(XmlNode response, Map<String, String> labels) {
        String yes = named(labels, TRUE);
        String no = named(labels, FALSE);
        List<String> right = right(response);
        return labels.size() != 2 || yes.isEmpty() || no.isEmpty() || right.size() != 1
                ? Optional.empty()
                : part(
                        "TRUE_FALSE",
                        new TrueFalseBody(
                                right.getFirst().equals(yes),
                                rules.feedback(ident(response), yes),
                                rules.feedback(ident(response), no)));
    }

    private static String named(Map<String, String> labels, Set<String> words) {
        return labels.entrySet().stream()
                .filter(label -> words.contains(label.getValue().toLowerCase(Locale.ROOT)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    /** One condition about several options counts all or nothing; conditions about one each give them weights. */
    private Optional<Part> choices(XmlNode response, Map<String, String> labels) {
        String ident = ident(response);
        List<Rule> pointed = rules.pointed(ident);
        boolean whole = pointed.stream().anyMatch(rule -> rule.about(ident).size() > 1);
        Map<String, BigDecimal> points = whole ? Map.of() : points(ident, pointed);
        List<String> right = whole ? best(ident) : earning(points, takesSeveral(response));
        if (right.isEmpty() || !labels.keySet().containsAll(right)) {
            return Optional.empty();
        }
        Map<String, Integer> weights = weights(points, labels, takesSeveral(response));
        boolean weighted = weights.values().stream().anyMatch(weight -> weight != 0 && weight != 100);
        List<Choices.Option> options = new ArrayList<>();
        labels.forEach((id, text) -> options.add(new Choices.Option(
                null, text, right.contains(id), weighted ? weights.get(id) : null, rules.feedback(ident, id))));
        ChoiceScoring scoring = weighted
                ? ChoiceScoring.WEIGHTS
                : whole && takesSeveral(response) ? ChoiceScoring.ALL_OR_NOTHING : null;
        return part(takesSeveral(response) ? "MULTIPLE_CHOICE" : "SINGLE_CHOICE", new Choices(options, scoring));
    }

    private List<String> best(String ident) {
        return rules.earning(ident).stream()
                .max(java.util.Comparator.comparing(Rule::points))
                .map(rule -> rule.about(ident).stream()
                        .filter(test -> !test.negated() && test.kind().equals("varequal"))
                        .map(QtiOneRules.Test::value)
                        .distinct()
                        .toList())
                .orElse(List.of());
    }

    private static Map<String, BigDecimal> points(String ident, List<Rule> pointed) {
        Map<String, BigDecimal> points = new LinkedHashMap<>();
        pointed.forEach(rule -> rule.about(ident).stream()
                .filter(test -> !test.negated())
                .forEach(test -> points.merge(test.value(), rule.points(), BigDecimal::add)));
        return points;
    }

    private static List<String> earning(Map<String, BigDecimal> points, boolean several) {
        BigDecimal most = points.values().stream().max(BigDecimal::compareTo).orElse(BigDecimal.ZERO);
        return points.entrySet().stream()
                .filter(entry -> entry.getValue().signum() > 0)
                .filter(entry -> several || entry.getValue().compareTo(most) == 0)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static Map<String, Integer> weights(
            Map<String, BigDecimal> points, Map<String, String> labels, boolean several) {
        BigDecimal whole = points.values().stream()
                .filter(one -> one.signum() > 0)
                .reduce(several ? BigDecimal::add : BigDecimal::max)
                .orElse(BigDecimal.ONE);
        List<BigDecimal> percents = labels.keySet().stream()
                .map(id -> points.getOrDefault(id, BigDecimal.ZERO)
                        .movePointRight(2)
                        .divide(whole, MathContext.DECIMAL64))
                .toList();
        List<Integer> rounded = several
                ? Weights.whole(percents)
                : percents.stream().map(percent -> Weights.whole(percent)).toList();
        Map<String, Integer> weights = new LinkedHashMap<>();
        int at = 0;
        for (String id : labels.keySet()) {
            weights.put(id, rounded.get(at++));
        }
        return weights;
    }

    /** Whether the words need only be among what is written; Blackboard says so in its own way. */
    private static boolean isPart(QtiOneRules.Test test) {
        return test.kind().equals("varsubstring")
                || test.kind().equals("varsubset")
                        && test.node().attribute("setmatch").equalsIgnoreCase("partial");
    }

    private Optional<Part> written(XmlNode response) {
        String ident = ident(response);
        List<Rule> earning = rules.earning(ident);
        if (earning.isEmpty()) {
            return Optional.empty();
        }
        String kind = response.inside()
                .map(node -> node.attribute("fibtype"))
                .filter(one -> !one.isEmpty())
                .findFirst()
                .orElse("");
        boolean number = response.name().equals("response_num")
                || Set.of("Decimal", "Integer", "Scientific").contains(kind);
        if (number) {
            return QtiOneNumbers.read(ident, earning, rules, draft).flatMap(body -> part("NUMERIC", body));
        }
        BigDecimal most =
                earning.stream().map(Rule::points).max(BigDecimal::compareTo).orElseThrow();
        Map<String, AcceptedText> forms = new LinkedHashMap<>();
        for (Rule rule : earning) {
            int share = Weights.whole(rule.points().movePointRight(2).divide(most, MathContext.DECIMAL64));
            rule.about(ident).stream()
                    .filter(test -> !test.negated())
                    .forEach(test -> forms.putIfAbsent(
                            test.value(),
                            new AcceptedText(
                                    isPart(test) ? "*" + test.value() + "*" : test.value(),
                                    isPart(test) ? Syntax.WILDCARD : Syntax.TEXT,
                                    share,
                                    rules.feedback(ident, test.value()))));
        }
        return part("SHORT_ANSWER", new ShortAnswerBody(List.copyOf(forms.values()), rules.matchCase(ident), false));
    }
}
