package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;

/** What questions with options have in common. */
abstract class ChoiceQuestion implements QuestionType {

    private static final int FEWEST = 2;
    private static final int MOST = 12;

    @Override
    public JsonNode accept(JsonNode body) {
        return Choices.of(body).accepted().toJson();
    }

    @Override
    public List<QuestionProblem> check(JsonNode body) {
        Choices choices = Choices.of(body);
        List<QuestionProblem> problems = new ArrayList<>();
        if (choices.options().size() < FEWEST || choices.options().size() > MOST) {
            problems.add(new QuestionProblem("assessment.options-2-to-12", "options"));
        }
        for (int i = 0; i < choices.options().size(); i++) {
            if (choices.options().get(i).text().isBlank()) {
                problems.add(new QuestionProblem("assessment.empty-option", "options[" + i + "].text"));
            }
        }
        if (problems.isEmpty() && choices.hasRepeats()) {
            problems.add(new QuestionProblem("assessment.repeated-option", "options"));
        }
        checkCorrect(choices.countCorrect(), problems);
        return problems;
    }

    /** How many options may be right. */
    abstract void checkCorrect(long correct, List<QuestionProblem> problems);

    @Override
    public Frozen freeze(JsonNode body, boolean shuffle, RandomGenerator random) {
        return Choices.of(body).freeze(shuffle, random);
    }

    @Override
    public boolean allows(JsonNode shown, JsonNode answer) {
        Set<UUID> known =
                Choices.shown(shown).stream().map(Choices.Shown::optionId).collect(Collectors.toSet());
        Set<UUID> chosen = Choices.chosen(answer);
        return known.containsAll(chosen) && chosen.size() <= mostChosen(known.size());
    }

    /** How many options one may choose. */
    abstract int mostChosen(int options);

    @Override
    public BigDecimal mark(JsonNode key, JsonNode answer, Scoring scoring) {
        return mark(Choices.chosen(key), Choices.chosen(answer), scoring);
    }

    abstract BigDecimal mark(Set<UUID> right, Set<UUID> chosen, Scoring scoring);
}
