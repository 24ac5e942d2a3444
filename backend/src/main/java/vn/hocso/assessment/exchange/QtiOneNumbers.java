package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.hocso.assessment.exchange.QtiOneRules.Rule;
import vn.hocso.assessment.exchange.QtiOneRules.Test;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;

/** Numbers that conditions of QTI 1.2 accept: equal to one, or between two, or both for a value and what is near it. */
final class QtiOneNumbers {

    private QtiOneNumbers() {}

    static Optional<NumericBody> read(String response, List<Rule> earning, QtiOneRules rules, Draft draft) {
        BigDecimal most =
                earning.stream().map(Rule::points).max(BigDecimal::compareTo).orElse(BigDecimal.ONE);
        List<AcceptedNumber> accepted = new ArrayList<>();
        for (Rule rule : earning) {
            int share = Weights.whole(rule.points().movePointRight(2).divide(most, MathContext.DECIMAL64));
            List<Test> tests = rule.about(response).stream()
                    .filter(test -> !test.negated())
                    .toList();
            Optional<AcceptedNumber> number = number(
                    tests, share, rules.feedback(response, tests.getFirst().value()), draft);
            if (number.isEmpty()) {
                return Optional.empty();
            }
            accepted.add(number.get());
        }
        return Optional.of(new NumericBody(accepted, List.of(), 0));
    }

    private static Optional<AcceptedNumber> number(
            List<Test> tests, int share, @Nullable String feedback, Draft draft) {
        Optional<Test> equal =
                tests.stream().filter(test -> test.kind().equals("varequal")).findFirst();
        Optional<BigDecimal> from = bound(tests, "varg", draft);
        Optional<BigDecimal> upTo = bound(tests, "varl", draft);
        if (from.isEmpty() || upTo.isEmpty()) {
            return equal.map(test -> near(MoodleTexts.decimal(test.value()), BigDecimal.ZERO, share, feedback));
        }
        if (equal.isPresent()) {
            BigDecimal value = MoodleTexts.decimal(equal.get().value());
            String margin = equal.get().node().attribute("margin");
            if (equal.get().node().attribute("margintype").equals("percent") && !margin.isEmpty()) {
                BigDecimal part = MoodleTexts.decimal(margin).movePointLeft(2).stripTrailingZeros();
                return Optional.of(new AcceptedNumber(Closeness.RELATIVE, value, part, null, share, feedback));
            }
            if (value.subtract(from.get()).compareTo(upTo.get().subtract(value)) == 0) {
                return Optional.of(near(value, value.subtract(from.get()), share, feedback));
            }
        }
        return Optional.of(new AcceptedNumber(Closeness.RANGE, from.get(), null, upTo.get(), share, feedback));
    }

    private static AcceptedNumber near(BigDecimal value, BigDecimal tolerance, int share, @Nullable String feedback) {
        return new AcceptedNumber(Closeness.ABSOLUTE, value, tolerance, null, share, feedback);
    }

    /** A bound that is itself left out over there is taken in here. */
    private static Optional<BigDecimal> bound(List<Test> tests, String kind, Draft draft) {
        Optional<Test> bound =
                tests.stream().filter(test -> test.kind().startsWith(kind)).findFirst();
        bound.filter(test -> test.kind().endsWith("t")).ifPresent(open -> draft.lost("bound-included", open.value()));
        return bound.map(test -> MoodleTexts.decimal(test.value()));
    }
}
