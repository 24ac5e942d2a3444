package vn.hocso.assessment.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import vn.hocso.assessment.exchange.Arithmetic.Call;
import vn.hocso.assessment.exchange.Arithmetic.Minus;
import vn.hocso.assessment.exchange.Arithmetic.Name;
import vn.hocso.assessment.exchange.Arithmetic.Number;
import vn.hocso.assessment.exchange.Arithmetic.Pair;
import vn.hocso.assessment.exchange.Arithmetic.Style;
import vn.hocso.assessment.exchange.Arithmetic.Term;

/** Formulas of Moodle, which are those of PHP: variables in braces, powers as a function, and angles in radians where ours are in degrees. */
final class MoodleFormula {

    private static final Set<String> OF_ANGLES = Set.of("SIN", "COS", "TAN");
    private static final Map<String, String> OURS = Map.of("CEIL", "CEILING");
    private static final Map<String, String> THEIRS = Map.of("CEILING", "ceil");

    private MoodleFormula() {}

    /** Our formula; one that cannot be read is left as it is, and the bank says what is wrong with it. */
    static String read(String formula) {
        return Arithmetic.read(formula)
                .map(MoodleFormula::ours)
                .map(MoodleFormula::told)
                .orElse(formula);
    }

    /** A formula of ours in its usual form. */
    static String told(Term formula) {
        return Arithmetic.write(formula, new Style() {
            @Override
            public String name(String name) {
                return name;
            }

            @Override
            public String call(String function, List<Term> of) {
                return function + listed(of, this);
            }

            @Override
            public Optional<String> power(Term base, Term exponent) {
                return Optional.empty();
            }
        });
    }

    static Optional<String> write(String formula) {
        return Arithmetic.read(formula)
                .map(term -> Arithmetic.write(term, new Style() {
                    @Override
                    public String name(String name) {
                        return name.equals("PI") ? "pi()" : "{" + name + "}";
                    }

                    @Override
                    public String call(String function, List<Term> of) {
                        String name = THEIRS.getOrDefault(function, function.toLowerCase(Locale.ROOT));
                        return OF_ANGLES.contains(function)
                                ? name + "(deg2rad" + listed(of, this) + ")"
                                : name + listed(of, this);
                    }

                    @Override
                    public Optional<String> power(Term base, Term exponent) {
                        return Optional.of("pow" + listed(List.of(base, exponent), this));
                    }
                }));
    }

    private static String listed(List<Term> terms, Style style) {
        return terms.stream().map(term -> Arithmetic.write(term, style)).collect(Collectors.joining(", ", "(", ")"));
    }

    private static Term ours(Term term) {
        return switch (term) {
            case Number number -> number;
            case Name name -> name;
            case Minus minus -> new Minus(ours(minus.of()));
            case Pair pair -> new Pair(pair.sign(), ours(pair.left()), ours(pair.right()));
            case Call call -> ours(call);
        };
    }

    private static Term ours(Call call) {
        List<Term> of = call.of().stream().map(MoodleFormula::ours).toList();
        String function = call.function().toUpperCase(Locale.ROOT);
        if (function.equals("PI") && of.isEmpty()) {
            return new Name("PI");
        }
        if (function.equals("POW") && of.size() == 2) {
            return new Pair('^', of.getFirst(), of.getLast());
        }
        if (OF_ANGLES.contains(function) && of.size() == 1) {
            return new Call(function, List.of(degrees(of.getFirst())));
        }
        return new Call(OURS.getOrDefault(function, function), of);
    }

    private static Term degrees(Term angle) {
        return angle instanceof Call(String function, List<Term> of) && function.equals("DEG2RAD") && of.size() == 1
                ? of.getFirst()
                : new Pair('/', new Pair('*', angle, new Number("180")), new Name("PI"));
    }
}
