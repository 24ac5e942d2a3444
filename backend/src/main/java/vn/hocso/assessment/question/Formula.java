package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import com.ezylang.evalex.BaseException;
import com.ezylang.evalex.Expression;

/**
 * The arithmetic of calculated questions. EvalEx computes; what may be written is narrowed before, so that no formula can take long: few
 * powers with small exponents, and functions that do not grow their argument.
 */
final class Formula {

    private static final int LONGEST = 500;
    private static final int POWERS = 3;
    private static final int DIGITS = 12;
    private static final Set<String> FUNCTIONS =
            Set.of("ABS", "SQRT", "MIN", "MAX", "FLOOR", "CEILING", "LOG", "LOG10", "SIN", "COS", "TAN");
    private static final Set<String> CONSTANTS = Set.of("PI", "E", "TRUE", "FALSE", "NULL");
    private static final Pattern LETTERS = Pattern.compile("[0-9A-Za-z+\\-*/^().,\\s]+");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z0-9]*");
    private static final Pattern POWER = Pattern.compile("\\^");
    private static final Pattern SMALL_POWER = Pattern.compile("\\^\\s*(\\d(?![\\d.A-Za-z^])|\\(-?\\d\\))");

    private Formula() {}

    static boolean isTaken(String name) {
        String upper = name.toUpperCase(java.util.Locale.ROOT);
        return FUNCTIONS.contains(upper) || CONSTANTS.contains(upper);
    }

    static boolean isSafe(String formula, Set<String> variables) {
        return formula.length() <= LONGEST
                && LETTERS.matcher(formula).matches()
                && WORD.matcher(formula)
                        .results()
                        .allMatch(
                                word -> variables.contains(word.group()) || isKnown(formula, word.group(), word.end()))
                && POWER.matcher(formula).results().count() <= POWERS
                && POWER.matcher(formula).results().count() == count(SMALL_POWER.matcher(formula));
    }

    private static boolean isKnown(String formula, String word, int end) {
        boolean called = formula.substring(end).stripLeading().startsWith("(");
        return called ? FUNCTIONS.contains(word) : word.equals("PI");
    }

    private static long count(Matcher matcher) {
        return matcher.results().count();
    }

    /** The value to twelve digits, or nothing when there is none, as in a division by nought. */
    static Optional<BigDecimal> value(String formula, Map<String, BigDecimal> variables) {
        if (!isSafe(formula, variables.keySet())) {
            return Optional.empty();
        }
        try {
            BigDecimal value = new Expression(formula)
                    .withValues(variables)
                    .evaluate()
                    .getNumberValue()
                    .round(new MathContext(DIGITS));
            return Math.abs(value.scale()) <= 20 ? Optional.of(value) : Optional.empty();
        } catch (BaseException | ArithmeticException | NumberFormatException noValue) {
            return Optional.empty();
        }
    }
}
