package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Scoring;

/** At least one option is right, and any number may be chosen. */
@Component
class MultipleChoice extends ChoiceQuestion {

    @Override
    public String name() {
        return "MULTIPLE_CHOICE";
    }

    @Override
    void checkCorrect(long correct, List<QuestionProblem> problems) {
        if (correct < 1) {
            problems.add(new QuestionProblem("assessment.a-right-option", "options"));
        }
    }

    @Override
    int mostChosen(int options) {
        return options;
    }

    @Override
    BigDecimal mark(Set<UUID> right, Set<UUID> chosen, Scoring scoring) {
        return switch (scoring) {
            case ALL_OR_NOTHING -> chosen.equals(right) ? BigDecimal.ONE : BigDecimal.ZERO;
            case PARTIAL -> share(right, chosen);
        };
    }

    private static BigDecimal share(Set<UUID> right, Set<UUID> chosen) {
        long hits = chosen.stream().filter(right::contains).count();
        long misses = chosen.size() - hits;
        return BigDecimal.valueOf(Math.max(0, hits - misses))
                .divide(BigDecimal.valueOf(right.size()), 4, RoundingMode.HALF_UP);
    }

    @Override
    int mostWeight(Choices choices) {
        return choices.options().stream()
                .mapToInt(Choices.Option::weight)
                .filter(weight -> weight > 0)
                .sum();
    }
}
