package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.springframework.stereotype.Component;

import vn.hocso.assessment.Quizzes.Scoring;

/** One option is right, and one may be chosen. */
@Component
class SingleChoice extends ChoiceQuestion {

    @Override
    public String name() {
        return "SINGLE_CHOICE";
    }

    @Override
    void checkCorrect(long correct, List<QuestionProblem> problems) {
        if (correct != 1) {
            problems.add(new QuestionProblem("assessment.one-right-option", "options"));
        }
    }

    @Override
    int mostChosen(int options) {
        return 1;
    }

    @Override
    BigDecimal mark(Set<UUID> right, Set<UUID> chosen, Scoring scoring) {
        return chosen.equals(right) ? BigDecimal.ONE : BigDecimal.ZERO;
    }

    @Override
    int mostWeight(Choices choices) {
        return choices.options().stream().mapToInt(Choices.Option::weight).max().orElse(0);
    }
}
