package vn.hocso.assessment.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads formulas into what they are made of, so that each format can write them in its own way. */
final class Arithmetic {

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(\\d+(?:\\.\\d+)?|\\.\\d+|[A-Za-z][A-Za-z0-9]*|\\{[A-Za-z][A-Za-z0-9]*}|[-+*/^(),])");
    private static final int LONGEST = 2_000;
    private static final int DEEPEST = 60;
    private static final int LARGEST = 500;
    private static final int SUM = 1;
    private static final int PRODUCT = 2;
    private static final int POWER = 3;
    private static final int SIGN = 4;

    private final List<String> tokens = new ArrayList<>();
    private int at;
    private int depth;

    private Arithmetic() {}

    /** A part of a formula. */
    sealed interface Term {}

    record Number(String digits) implements Term {}

    record Name(String name) implements Term {}

    record Call(String function, List<Term> of) implements Term {}

    record Minus(Term of) implements Term {}

    record Pair(char sign, Term left, Term right) implements Term {}

    /** How names, calls and powers are written; everything else is written alike everywhere. */
    interface Style {

        String name(String name);

        String call(String function, List<Term> of);

        /** The power, or nothing where it is written with a sign. */
        Optional<String> power(Term base, Term exponent);
    }

    /** The formula, unless it is none. Names may stand in braces. A sign before a number belongs to it, also below a power. */
    static Optional<Term> read(String formula) {
        if (formula.length() > LONGEST) {
            return Optional.empty();
        }
        Arithmetic reading = new Arithmetic();
        Matcher token = TOKEN.matcher(formula.strip());
        int end = 0;
        while (token.find() && token.start() == end) {
            reading.tokens.add(token.group(1));
            end = token.end();
        }
        if (end != formula.strip().length()) {
            return Optional.empty();
        }
        try {
            Term whole = reading.sum();
            return reading.at == reading.tokens.size() ? Optional.of(whole) : Optional.empty();
        } catch (NotAFormula none) {
            return Optional.empty();
        }
    }

    private Term sum() {
        if (++depth > DEEPEST) {
            throw new NotAFormula();
        }
        Term sum = product();
        while (isNext("+") || isNext("-")) {
            sum = new Pair(next().charAt(0), sum, product());
        }
        depth--;
        return sum;
    }

    private Term product() {
        Term product = power();
        while (isNext("*") || isNext("/")) {
            product = new Pair(next().charAt(0), product, power());
        }
        return product;
    }

    private Term power() {
        Term base = signed();
        if (!isNext("^")) {
            return base;
        }
        next();
        return new Pair('^', base, signed());
    }

    private Term signed() {
        boolean minus = false;
        while (isNext("-") || isNext("+")) {
            minus ^= next().equals("-");
        }
        Term term = single();
        return minus ? new Minus(term) : term;
    }

    private Term single() {
        String token = next();
        if (token.equals("(")) {
            Term inside = sum();
            expect(")");
            return inside;
        }
        if (Character.isDigit(token.charAt(0)) || token.charAt(0) == '.') {
            return new Number(token);
        }
        if (token.charAt(0) == '{') {
            return new Name(token.substring(1, token.length() - 1));
        }
        if (!Character.isLetter(token.charAt(0))) {
            throw new NotAFormula();
        }
        return isNext("(") ? new Call(token, arguments()) : new Name(token);
    }

    private List<Term> arguments() {
        expect("(");
        List<Term> arguments = new ArrayList<>();
        if (!isNext(")")) {
            arguments.add(sum());
            while (isNext(",")) {
                next();
                arguments.add(sum());
            }
        }
        expect(")");
        return List.copyOf(arguments);
    }

    private boolean isNext(String sign) {
        return at < tokens.size() && tokens.get(at).equals(sign);
    }

    private String next() {
        if (at >= tokens.size()) {
            throw new NotAFormula();
        }
        return tokens.get(at++);
    }

    private void expect(String sign) {
        if (!next().equals(sign)) {
            throw new NotAFormula();
        }
    }

    /** Whether a formula made of others is of a size that somebody could have written. It is not counted further than that. */
    static boolean isSmall(Term term) {
        return left(term, LARGEST) >= 0;
    }

    private static int left(Term term, int most) {
        int left = most - 1;
        List<Term> inside = switch (term) {
            case Call call -> call.of();
            case Minus minus -> List.of(minus.of());
            case Pair pair -> List.of(pair.left(), pair.right());
            case Number number -> List.of();
            case Name name -> List.of();
        };
        for (Term one : inside) {
            left = left < 0 ? left : left(one, left);
        }
        return left;
    }

    static String write(Term term, Style style) {
        return switch (term) {
            case Number number -> number.digits();
            case Name name -> style.name(name.name());
            case Call call -> style.call(call.function(), call.of());
            case Minus minus -> "-" + within(minus.of(), SIGN, style);
            case Pair pair
            when pair.sign() == '^' ->
                style.power(pair.left(), pair.right())
                        .orElseGet(() -> within(pair.left(), SIGN, style) + "^" + within(pair.right(), SIGN, style));
            case Pair pair -> {
                int order = order(pair);
                boolean strict = pair.sign() == '-' || pair.sign() == '/';
                yield within(pair.left(), order, style) + " " + pair.sign() + " "
                        + within(pair.right(), strict ? order + 1 : order, style);
            }
        };
    }

    /** In brackets where it would be read otherwise. */
    private static String within(Term term, int least, Style style) {
        String written = write(term, style);
        return order(term) < least ? "(" + written + ")" : written;
    }

    private static int order(Term term) {
        return switch (term) {
            case Pair pair ->
                switch (pair.sign()) {
                    case '+', '-' -> SUM;
                    case '*', '/' -> PRODUCT;
                    default -> POWER;
                };
            case Minus minus -> POWER;
            case Number number -> SIGN;
            case Name name -> SIGN;
            case Call call -> SIGN;
        };
    }

    private static final class NotAFormula extends RuntimeException {
        NotAFormula() {
            super(null, null, false, false);
        }
    }
}
