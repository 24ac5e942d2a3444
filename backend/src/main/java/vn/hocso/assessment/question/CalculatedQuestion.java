package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.CalculatedBody.Variable;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.NumericQuestion.Counted;
import vn.hocso.shared.Refusal;

/** A numeric question whose numbers are drawn for each paper. What is frozen is the value found, so the formula may change later. */
@Component
class CalculatedQuestion
        extends RecordQuestion<CalculatedBody, CalculatedQuestion.Shown, CalculatedQuestion.Key, Counted> {

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,20}");
    private static final int DRAWS = 100;

    private final NumericQuestion numbers = new NumericQuestion();

    CalculatedQuestion() {
        super("CALCULATED", CalculatedBody.class, Shown.class, Key.class, Counted.class);
    }

    record Shown(Map<String, BigDecimal> values, boolean unitAsked) {

        Shown {
            values = Bodies.map(values);
        }
    }

    record Key(Map<String, BigDecimal> values, NumericBody number) {

        Key {
            values = Bodies.map(values);
        }
    }

    private record Drawn(Map<String, BigDecimal> values, BigDecimal result) {}

    @Override
    void check(CalculatedBody body, Problems problems) {
        problems.between(body.variables().size(), 1, 20, "variables");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < body.variables().size(); i++) {
            Variable variable = body.variables().get(i);
            String field = "variables[" + i + "]";
            problems.require(NAME.matcher(variable.name()).matches(), "assessment.bad-variable", field + ".name");
            problems.require(
                    !Formula.isTaken(variable.name())
                            && names.add(variable.name().toUpperCase(java.util.Locale.ROOT)),
                    "assessment.repeated-text",
                    field + ".name");
            problems.between(variable.decimals(), 0, 6, field + ".decimals");
            problems.number(variable.min(), field + ".min");
            problems.number(variable.max(), field + ".max");
            problems.require(
                    variable.min().compareTo(variable.max()) <= 0, "assessment.range-upside-down", field + ".max");
        }
        problems.require(body.closeness() != Closeness.RANGE, "assessment.no-range-here", "closeness");
        problems.require(body.tolerance().signum() >= 0, "assessment.tolerance-below-nought", "tolerance");
        problems.number(body.tolerance(), "tolerance");
        NumericQuestion.checkUnits(body.units(), body.unitPenaltyPercent(), problems);
        if (problems.isEmpty()) {
            problems.require(computes(body), "assessment.bad-formula", "formula");
        }
    }

    private static boolean computes(CalculatedBody body) {
        Random random = new Random(1);
        return Formula.isSafe(body.formula(), names(body))
                && java.util.stream.IntStream.range(0, 20)
                        .allMatch(i -> draw(body, random).isPresent());
    }

    private static Set<String> names(CalculatedBody body) {
        return body.variables().stream().map(Variable::name).collect(Collectors.toSet());
    }

    @Override
    Split<Shown, Key> split(CalculatedBody body, boolean shuffle, RandomGenerator random) {
        for (int i = 0; i < DRAWS; i++) {
            Optional<Drawn> drawn = draw(body, random);
            if (drawn.isPresent()) {
                return split(body, drawn.get());
            }
        }
        throw new FormulaFails();
    }

    private static Split<Shown, Key> split(CalculatedBody body, Drawn drawn) {
        AcceptedNumber right = new AcceptedNumber(body.closeness(), drawn.result(), body.tolerance(), null, 100, null);
        return new Split<>(
                new Shown(drawn.values(), !body.units().isEmpty()),
                new Key(drawn.values(), new NumericBody(List.of(right), body.units(), body.unitPenaltyPercent())));
    }

    /** The formula as it is now, with the numbers that were drawn then. */
    @Override
    Optional<Key> keyOf(Shown shown, CalculatedBody body) {
        return shown.values().keySet().equals(names(body))
                        && shown.unitAsked() != body.units().isEmpty()
                ? Formula.value(body.formula(), shown.values())
                        .map(result ->
                                split(body, new Drawn(shown.values(), result)).key())
                : Optional.empty();
    }

    private static Optional<Drawn> draw(CalculatedBody body, RandomGenerator random) {
        Map<String, BigDecimal> values = new HashMap<>();
        body.variables().forEach(variable -> values.put(variable.name(), draw(variable, random)));
        return Formula.value(body.formula(), values).map(result -> new Drawn(values, result));
    }

    private static BigDecimal draw(Variable variable, RandomGenerator random) {
        BigDecimal width = variable.max().subtract(variable.min());
        return variable.min()
                .add(width.multiply(BigDecimal.valueOf(random.nextDouble())))
                .setScale(variable.decimals(), RoundingMode.HALF_UP)
                .min(variable.max())
                .max(variable.min());
    }

    @Override
    public String stem(String stem, JsonNode shown) {
        String filled = stem;
        for (Map.Entry<String, BigDecimal> value :
                Bodies.read(shown, Shown.class).values().entrySet()) {
            filled = filled.replace(
                    "{" + value.getKey() + "}", value.getValue().toPlainString().replace('.', ','));
        }
        return filled;
    }

    @Override
    boolean fits(Shown shown, Counted answer) {
        return answer.isShort();
    }

    @Override
    BigDecimal share(Key key, Counted answer, Scoring scoring) {
        return numbers.share(key.number(), answer, scoring);
    }

    @Override
    Optional<Counted> solved(Key key) {
        return numbers.solved(key.number());
    }

    @Override
    List<String> words(CalculatedBody body) {
        return List.of(body.formula());
    }

    /** No numbers were found with which the formula has a value. */
    static class FormulaFails extends Refusal {
        FormulaFails() {
            super(Kind.CONFLICT, "assessment.bad-formula", Map.of());
        }
    }
}
