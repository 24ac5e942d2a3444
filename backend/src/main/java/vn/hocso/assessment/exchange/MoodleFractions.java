package vn.hocso.assessment.exchange;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.Choices.ChoiceScoring;

/** What options earn in Moodle, which knows weights only, and of those no others than are in its list. */
final class MoodleFractions {

    private static final int DECIMALS = 5;

    /** Whole percents that stand for a third, a sixth and so on, as the list has them. */
    private static final Map<Integer, String> LISTED = Map.of(
            11,
            "11.11111",
            14,
            "14.28571",
            16,
            "16.66667",
            17,
            "16.66667",
            33,
            "33.33333",
            34,
            "33.33333",
            66,
            "66.66667",
            67,
            "66.66667",
            83,
            "83.33333");

    private MoodleFractions() {}

    /** By option; nothing where all must be right at once, which no weights say. */
    static Optional<List<String>> of(ReadQuestion question, Choices choices, boolean single, Leavings left) {
        if (choices.scoring() == ChoiceScoring.WEIGHTS) {
            return Optional.of(weights(question, choices, left));
        }
        if (single) {
            return choices.scoring() == null
                    ? Optional.of(choices.options().stream()
                            .map(option -> option.correct() ? "100" : "0")
                            .toList())
                    : Optional.empty();
        }
        return choices.scoring() == ChoiceScoring.ALL_OR_NOTHING
                ? Optional.empty()
                : Optional.of(even(question, choices, left));
    }

    private static List<String> weights(ReadQuestion question, Choices choices, Leavings left) {
        return choices.options().stream()
                .map(option -> {
                    int weight = option.weightPercent() == null ? 0 : option.weightPercent();
                    String listed = LISTED.get(Math.abs(weight));
                    if (listed == null) {
                        return String.valueOf(weight);
                    }
                    left.unsaid(question, "weights-listed");
                    return weight < 0 ? "-" + listed : listed;
                })
                .toList();
    }

    /** Right options make up the whole in even parts, and a wrong one takes such a part away. */
    private static List<String> even(ReadQuestion question, Choices choices, Leavings left) {
        long right = choices.options().stream().filter(Choices.Option::correct).count();
        String part = BigDecimal.valueOf(100)
                .divide(BigDecimal.valueOf(Math.max(1, right)), DECIMALS, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
        left.unsaid(question, "scoring-even");
        return choices.options().stream()
                .map(option -> option.correct() ? part : "-" + part)
                .toList();
    }
}
