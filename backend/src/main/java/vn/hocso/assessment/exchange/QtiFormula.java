package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.hocso.assessment.exchange.Arithmetic.Call;
import vn.hocso.assessment.exchange.Arithmetic.Minus;
import vn.hocso.assessment.exchange.Arithmetic.Name;
import vn.hocso.assessment.exchange.Arithmetic.Number;
import vn.hocso.assessment.exchange.Arithmetic.Pair;
import vn.hocso.assessment.exchange.Arithmetic.Term;

import static vn.hocso.assessment.exchange.XmlText.element;

/** Formulas as expressions of QTI. */
final class QtiFormula {

    private static final Map<Character, String> SIGNS =
            Map.of('+', "sum", '-', "subtract", '*', "product", '/', "divide", '^', "power");

    /** Functions by our names; its logarithm is to ten, and its angles are in radians. */
    private static final Map<String, String> FUNCTIONS =
            Map.of("ABS", "abs", "FLOOR", "floor", "CEILING", "ceil", "LOG", "ln", "LOG10", "log");

    private static final List<String> OF_ANGLES = List.of("SIN", "COS", "TAN");
    private static final int MOST = 50;
    private static final Number HALF = new Number("0.5");
    private static final Number NOUGHT = new Number("0");

    private QtiFormula() {}

    static XmlNode write(Term term) {
        return switch (term) {
            case Number number -> {
                XmlNode value = element("baseValue", "baseType", "float");
                value.add(number.digits());
                yield value;
            }
            case Name name ->
                name.name().equals("PI")
                        ? element("mathConstant", "name", "pi")
                        : element("variable", "identifier", name.name());
            case Minus minus -> of("subtract", List.of(NOUGHT, minus.of()));
            case Pair pair -> of(SIGNS.getOrDefault(pair.sign(), ""), List.of(pair.left(), pair.right()));
            case Call call -> function(call);
        };
    }

    private static XmlNode function(Call call) {
        return switch (call.function()) {
            case "MIN" -> of("min", call.of());
            case "MAX" -> of("max", call.of());
            case "SQRT" -> of("power", List.of(call.of().getFirst(), HALF));
            case "SIN", "COS", "TAN" -> {
                XmlNode angle = element("mathOperator", "name", call.function().toLowerCase(java.util.Locale.ROOT));
                XmlNode radians = element("mathOperator", "name", "toRadians");
                radians.add(write(call.of().getFirst()));
                angle.add(radians);
                yield angle;
            }
            default -> {
                XmlNode operator = element("mathOperator", "name", FUNCTIONS.getOrDefault(call.function(), ""));
                call.of().forEach(one -> operator.add(write(one)));
                yield operator;
            }
        };
    }

    private static XmlNode of(String name, List<Term> terms) {
        XmlNode node = element(name);
        terms.forEach(term -> node.add(write(term)));
        return node;
    }

    /** What an expression says; nothing where it says something that formulas here cannot. Names that are known mean what they stand for. */
    static Optional<Term> read(XmlNode node, Map<String, Term> known) {
        if (node.children().size() > MOST) {
            return Optional.empty();
        }
        List<Optional<Term>> inside =
                node.children().stream().map(child -> read(child, known)).toList();
        if (inside.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Term> of = inside.stream().flatMap(Optional::stream).toList();
        return switch (node.name()) {
            case "baseValue" -> Arithmetic.read(MoodleTexts.decimal(node.text()).toPlainString());
            case "variable" -> {
                String name = node.attribute("identifier");
                yield Optional.of(known.getOrDefault(name, new Name(name)));
            }
            case "mathConstant" -> node.attribute("name").equals("pi") ? Optional.of(new Name("PI")) : Optional.empty();
            case "sum" -> folded('+', of);
            case "product" -> folded('*', of);
            case "divide" -> folded('/', of);
            case "subtract" ->
                of.size() == 2 && of.getFirst().equals(NOUGHT) ? Optional.of(new Minus(of.getLast())) : folded('-', of);
            case "power" ->
                of.size() == 2 && of.getLast().equals(HALF)
                        ? Optional.of(new Call("SQRT", List.of(of.getFirst())))
                        : folded('^', of);
            case "min" -> Optional.of(new Call("MIN", of));
            case "max" -> Optional.of(new Call("MAX", of));
            case "mathOperator" -> operator(node.attribute("name"), of);
            default -> Optional.empty();
        };
    }

    private static Optional<Term> folded(char sign, List<Term> of) {
        return of.stream().reduce((left, right) -> new Pair(sign, left, right));
    }

    private static Optional<Term> operator(String name, List<Term> of) {
        if (of.size() != 1) {
            return Optional.empty();
        }
        Term only = of.getFirst();
        String upper = name.toUpperCase(java.util.Locale.ROOT);
        if (OF_ANGLES.contains(upper)) {
            return Optional.of(new Call(upper, List.of(degrees(only))));
        }
        if (name.equals("toRadians")) {
            return Optional.of(new Pair('/', new Pair('*', only, new Name("PI")), new Number("180")));
        }
        return FUNCTIONS.entrySet().stream()
                .filter(function -> function.getValue().equals(name))
                .findFirst()
                .map(function -> new Call(function.getKey(), of));
    }

    /** What was turned into radians only for the function's sake is in degrees. */
    private static Term degrees(Term angle) {
        return angle instanceof Pair(char over, Pair(char times, Term degrees, Name pi), Number half)
                        && over == '/'
                        && times == '*'
                        && pi.name().equals("PI")
                        && half.digits().equals("180")
                ? degrees
                : new Pair('/', new Pair('*', angle, new Number("180")), new Name("PI"));
    }
}
