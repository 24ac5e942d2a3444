package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.NumericBody.AcceptedNumber;
import vn.hocso.assessment.question.NumericBody.Closeness;
import vn.hocso.assessment.question.NumericBody.Unit;
import vn.hocso.shared.VietnameseText;

/** A number is written, with its unit where one is asked for. */
@Component
class NumericQuestion extends RecordQuestion<NumericBody, NumericQuestion.Shown, NumericBody, NumericQuestion.Counted> {

    NumericQuestion() {
        super("NUMERIC", NumericBody.class, Shown.class, NumericBody.class, Counted.class);
    }

    record Shown(boolean unitAsked) {}

    /** What was written, with a decimal comma or point. */
    record Counted(String number, @Nullable String unit) {

        boolean isShort() {
            return number.length() <= Readings.LONGEST && (unit == null || unit.length() <= 50);
        }
    }

    @Override
    void check(NumericBody body, Problems problems) {
        problems.between(body.accepted().size(), 1, 50, "accepted");
        for (int i = 0; i < body.accepted().size(); i++) {
            check(body.accepted().get(i), problems, "accepted[" + i + "]");
        }
        problems.require(
                body.accepted().stream().anyMatch(one -> one.sharePercent() == 100),
                "assessment.no-full-answer",
                "accepted");
        checkUnits(body.units(), body.unitPenaltyPercent(), problems);
    }

    private static void check(AcceptedNumber one, Problems problems, String field) {
        problems.number(one.value(), field + ".value");
        problems.number(one.tolerance(), field + ".tolerance");
        problems.number(one.upTo(), field + ".upTo");
        problems.between(one.sharePercent(), 0, 100, field + ".sharePercent");
        problems.optional(one.feedback(), Problems.LONG, field + ".feedback");
        problems.require(
                one.tolerance() == null || one.tolerance().signum() >= 0,
                "assessment.tolerance-below-nought",
                field + ".tolerance");
        boolean range = one.closeness() == Closeness.RANGE;
        problems.require(
                !range || one.upTo() != null && one.upTo().compareTo(one.value()) >= 0,
                "assessment.range-upside-down",
                field + ".upTo");
    }

    static void checkUnits(List<Unit> units, int penalty, Problems problems) {
        problems.between(units.size(), 0, 10, "units");
        problems.between(penalty, 0, 100, "unitPenaltyPercent");
        Set<String> names = new HashSet<>();
        for (int i = 0; i < units.size(); i++) {
            Unit unit = units.get(i);
            problems.text(unit.name(), 50, "units[" + i + "].name");
            problems.number(unit.factor(), "units[" + i + "].factor");
            problems.require(unit.factor().signum() > 0, "assessment.factor-above-nought", "units[" + i + "].factor");
            problems.require(names.add(name(unit.name())), "assessment.repeated-text", "units[" + i + "].name");
        }
    }

    @Override
    Split<Shown, NumericBody> split(NumericBody body, boolean shuffle, RandomGenerator random) {
        return new Split<>(new Shown(!body.units().isEmpty()), body);
    }

    @Override
    boolean fits(Shown shown, Counted answer) {
        return answer.isShort();
    }

    @Override
    BigDecimal share(NumericBody key, Counted answer, Scoring scoring) {
        int penalty = key.units().isEmpty() || unit(key, answer).isPresent() ? 0 : key.unitPenaltyPercent();
        return best(key, answer)
                .map(one -> BigDecimal.valueOf(one.sharePercent() * (100L - penalty), 4))
                .orElse(BigDecimal.ZERO);
    }

    private static Optional<AcceptedNumber> best(NumericBody key, Counted answer) {
        BigDecimal factor = unit(key, answer).map(Unit::factor).orElse(BigDecimal.ONE);
        List<BigDecimal> given =
                Readings.of(answer.number()).stream().map(factor::multiply).toList();
        return key.accepted().stream()
                .filter(one -> given.stream().anyMatch(number -> isNear(one, number)))
                .max(Comparator.comparingInt(AcceptedNumber::sharePercent));
    }

    private static boolean isNear(AcceptedNumber one, BigDecimal number) {
        BigDecimal tolerance = Objects.requireNonNullElse(one.tolerance(), BigDecimal.ZERO);
        return switch (one.closeness()) {
            case ABSOLUTE -> apart(one, number).compareTo(tolerance) <= 0;
            case RELATIVE ->
                apart(one, number).compareTo(tolerance.multiply(one.value().abs())) <= 0;
            case RANGE ->
                number.compareTo(one.value()) >= 0
                        && number.compareTo(Objects.requireNonNullElse(one.upTo(), one.value())) <= 0;
        };
    }

    private static BigDecimal apart(AcceptedNumber one, BigDecimal number) {
        return number.subtract(one.value()).abs();
    }

    private static Optional<Unit> unit(NumericBody key, Counted answer) {
        String given = answer.unit();
        return given == null
                ? Optional.empty()
                : key.units().stream()
                        .filter(unit -> name(unit.name()).equals(name(given)))
                        .findFirst();
    }

    /** Capitals matter, for MW is not mW. */
    private static String name(String unit) {
        return VietnameseText.line(unit);
    }

    @Override
    Optional<Counted> solved(NumericBody key) {
        Optional<Unit> base = key.units().stream()
                .filter(unit -> unit.factor().compareTo(BigDecimal.ONE) == 0)
                .findFirst();
        return key.accepted().stream()
                .filter(one -> one.sharePercent() == 100)
                .findFirst()
                .map(one -> new Counted(
                        one.value().toPlainString().replace('.', ','),
                        base.map(Unit::name).orElse(null)));
    }

    @Override
    List<String> told(NumericBody key, Counted answer) {
        return best(key, answer).map(AcceptedNumber::feedback).filter(Objects::nonNull).stream()
                .toList();
    }

    @Override
    List<String> words(NumericBody body) {
        return body.accepted().stream().map(one -> one.value().toPlainString()).toList();
    }
}
