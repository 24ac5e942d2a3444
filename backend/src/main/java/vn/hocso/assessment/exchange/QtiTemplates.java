package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.exchange.Arithmetic.Term;
import vn.hocso.assessment.question.CalculatedBody;
import vn.hocso.assessment.question.CalculatedBody.Variable;
import vn.hocso.assessment.question.NumericBody.Closeness;

import static vn.hocso.assessment.exchange.XmlText.element;
import static vn.hocso.assessment.exchange.XmlText.into;

/** Items of QTI whose numbers are drawn when they are asked, which are questions with variables. */
final class QtiTemplates {

    private static final String RESPONSE = "RESPONSE";
    private static final String RESULT = "RESULT";
    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z][A-Za-z0-9]*)}");
    private static final int DECIMALS = 6;

    private QtiTemplates() {}

    static ReadQuestion read(XmlNode item, XmlNode body, Draft draft) {
        draft.stem = QtiProse.with(
                        body,
                        draft,
                        node -> node.name().equals("printedVariable")
                                ? Optional.of("{" + node.attribute("identifier") + "}")
                                : Optional.empty())
                .replaceFirst("\\n+_____$", "");
        List<XmlNode> asked = body.inside().filter(QtiFormat::isAsking).toList();
        if (asked.size() != 1 || !asked.getFirst().name().equals("textEntryInteraction")) {
            return draft.unreadable("type-unknown", "templateDeclaration");
        }
        Map<String, Variable> variables = new LinkedHashMap<>();
        Map<String, Term> known = new HashMap<>();
        @Nullable Term right = null;
        for (XmlNode rule :
                item.child("templateProcessing").map(XmlNode::children).orElse(List.of())) {
            Optional<XmlNode> expression = rule.children().stream().findFirst();
            Optional<Variable> drawn = expression.flatMap(one -> drawn(rule.attribute("identifier"), one));
            Optional<Term> term =
                    expression.flatMap(one -> QtiFormula.read(one, known)).filter(Arithmetic::isSmall);
            if (rule.name().equals("setTemplateValue") && drawn.isPresent()) {
                expression.stream()
                        .flatMap(one -> Stream.concat(Stream.of(one), one.inside()))
                        .map(one -> one.attribute("step"))
                        .filter(step -> !step.isEmpty() && !step.equals("1"))
                        .forEach(step -> draft.lost("part-lost", "step=" + step));
                variables.put(drawn.get().name(), drawn.get());
            } else if (rule.name().equals("setTemplateValue") && term.isPresent()) {
                known.put(rule.attribute("identifier"), term.get());
            } else if (rule.name().equals("setCorrectResponse") && term.isPresent()) {
                right = term.get();
            } else {
                return draft.unreadable("type-unknown", rule.name());
            }
        }
        if (right == null) {
            return draft.unreadable("answers-not-understood", "templateProcessing");
        }
        Optional<XmlNode> near = item.child("responseProcessing").stream()
                .flatMap(XmlNode::inside)
                .filter(node -> node.name().equals("equal"))
                .findFirst();
        boolean relative = near.filter(one -> one.attribute("toleranceMode").equals("relative"))
                .isPresent();
        BigDecimal tolerance = near.map(
                        one -> one.attribute("tolerance").strip().split("\\s+")[0])
                .filter(one -> !one.isEmpty())
                .map(MoodleTexts::decimal)
                .orElse(BigDecimal.ZERO);
        return draft.as(
                "CALCULATED",
                new CalculatedBody(
                        List.copyOf(variables.values()),
                        MoodleFormula.told(right),
                        relative ? Closeness.RELATIVE : Closeness.ABSOLUTE,
                        relative ? tolerance.movePointLeft(2) : tolerance,
                        List.of(),
                        0));
    }

    /** A whole number that is drawn, also one that is then divided by ten, a hundred and so on; or any number. */
    private static Optional<Variable> drawn(String name, XmlNode expression) {
        return switch (expression.name()) {
            case "randomInteger" -> Optional.of(between(name, expression, 0));
            case "randomFloat" -> Optional.of(between(name, expression, DECIMALS));
            case "divide" -> {
                List<XmlNode> of = expression.children();
                int decimals = of.size() == 2 ? decimals(of.getLast()) : 0;
                yield decimals > 0 && of.getFirst().name().equals("randomInteger")
                        ? Optional.of(between(name, of.getFirst(), decimals))
                        : Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private static int decimals(XmlNode power) {
        String digits = power.text();
        return digits.matches("10{1,6}") ? digits.length() - 1 : 0;
    }

    private static Variable between(String name, XmlNode drawn, int decimals) {
        int moved = drawn.name().equals("randomFloat") ? 0 : decimals;
        return new Variable(
                name,
                plain(MoodleTexts.decimal(drawn.attribute("min")).movePointLeft(moved)),
                plain(MoodleTexts.decimal(drawn.attribute("max")).movePointLeft(moved)),
                decimals);
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** Writes the question into an item; false where it cannot be said. */
    static boolean write(ReadQuestion question, CalculatedBody body, XmlNode item, XmlNode shown, XmlNode rules) {
        Optional<Term> formula = Arithmetic.read(body.formula());
        if (formula.isEmpty() || body.variables().stream().anyMatch(variable -> !isExact(variable))) {
            return false;
        }
        item.add(element("responseDeclaration", "identifier", RESPONSE, "cardinality", "single", "baseType", "float"));
        body.variables().forEach(variable -> declare(item, variable.name(), variable.decimals() == 0));
        declare(item, RESULT, false);
        XmlNode processing = into(item, element("templateProcessing"));
        body.variables()
                .forEach(variable -> into(processing, element("setTemplateValue", "identifier", variable.name()))
                        .add(drawing(variable)));
        into(processing, element("setTemplateValue", "identifier", RESULT)).add(QtiFormula.write(formula.get()));
        into(processing, element("setCorrectResponse", "identifier", RESPONSE))
                .add(element("variable", "identifier", RESULT));
        text(into(shown, element("p")), question.stem(), body);
        into(shown, element("p")).add(element("textEntryInteraction", "responseIdentifier", RESPONSE));
        QtiScores.nearTheRightOne(body.closeness(), body.tolerance(), RESPONSE).forEach(rules::add);
        return true;
    }

    private static boolean isExact(Variable variable) {
        return variable.min().stripTrailingZeros().scale() <= variable.decimals()
                && variable.max().stripTrailingZeros().scale() <= variable.decimals()
                && !variable.name().equals(RESULT)
                && !variable.name().equals(RESPONSE);
    }

    private static void declare(XmlNode item, String name, boolean whole) {
        item.add(element(
                "templateDeclaration",
                "identifier",
                name,
                "cardinality",
                "single",
                "baseType",
                whole ? "integer" : "float"));
    }

    private static XmlNode drawing(Variable variable) {
        XmlNode whole = element(
                "randomInteger",
                "min",
                variable.min()
                        .movePointRight(variable.decimals())
                        .toBigIntegerExact()
                        .toString(),
                "max",
                variable.max()
                        .movePointRight(variable.decimals())
                        .toBigIntegerExact()
                        .toString());
        if (variable.decimals() == 0) {
            return whole;
        }
        XmlNode divided = element("divide");
        divided.add(whole);
        XmlNode by = into(divided, element("baseValue", "baseType", "integer"));
        by.add(BigDecimal.ONE.movePointRight(variable.decimals()).toPlainString());
        return divided;
    }

    /** The stem with its variables printed. */
    private static void text(XmlNode into, String stem, CalculatedBody body) {
        Matcher names = NAMED.matcher(stem);
        int from = 0;
        while (names.find()) {
            String name = names.group(1);
            if (body.variables().stream().anyMatch(variable -> variable.name().equals(name))) {
                QtiItems.lines(into, stem.substring(from, names.start()));
                into.add(element("printedVariable", "identifier", name));
                from = names.end();
            }
        }
        QtiItems.lines(into, stem.substring(from));
    }
}
