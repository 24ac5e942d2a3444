package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.Bodies.QuestionMalformed;
import vn.hocso.assessment.question.Choices.ChoiceKey;
import vn.hocso.assessment.question.Choices.ChoiceScoring;
import vn.hocso.assessment.question.Choices.Option;

/** What questions with options have in common. */
abstract class ChoiceQuestion implements QuestionType {

    private static final int FEWEST = 2;
    private static final int MOST = 12;

    @Override
    public JsonNode accept(JsonNode body) {
        return Bodies.read(body, Choices.class).accepted().toJson();
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
        checkOptions(choices, problems);
        return problems;
    }

    private void checkOptions(Choices choices, List<QuestionProblem> problems) {
        Problems more = new Problems();
        for (int i = 0; i < choices.options().size(); i++) {
            Option option = choices.options().get(i);
            more.optional(option.text(), 1_000, "options[" + i + "].text");
            more.optional(option.feedback(), Problems.LONG, "options[" + i + "].feedback");
            more.between(option.weight(), -100, 100, "options[" + i + "].weightPercent");
        }
        if (choices.scoring() == ChoiceScoring.WEIGHTS) {
            more.require(mostWeight(choices) == 100, "assessment.weights-make-100", "options");
        }
        problems.addAll(more.found());
    }

    /** What the best choice earns by weights. */
    abstract int mostWeight(Choices choices);

    /** How many options may be right. */
    abstract void checkCorrect(long correct, List<QuestionProblem> problems);

    @Override
    public Frozen freeze(JsonNode body, boolean shuffle, RandomGenerator random) {
        return Choices.of(body).freeze(shuffle, random);
    }

    /** Options are known by their ids, so their texts may have been mended, too. */
    @Override
    public Optional<JsonNode> keyFor(JsonNode shown, JsonNode body) {
        try {
            Choices choices = Choices.of(body);
            Set<UUID> known = ids(Choices.shown(shown));
            Frozen now = choices.freeze(false, new Random(0));
            return known.equals(ids(Choices.shown(now.shown()))) ? Optional.of(now.key()) : Optional.empty();
        } catch (QuestionMalformed wrongShape) {
            return Optional.empty();
        }
    }

    private static Set<UUID> ids(List<Choices.Shown> options) {
        return options.stream().map(Choices.Shown::optionId).collect(Collectors.toSet());
    }

    @Override
    public boolean allows(JsonNode shown, JsonNode answer) {
        try {
            Set<UUID> known = ids(Choices.shown(shown));
            Set<UUID> chosen = Choices.chosen(answer);
            return known.containsAll(chosen) && chosen.size() <= mostChosen(known.size());
        } catch (QuestionMalformed wrongShape) {
            return false;
        }
    }

    /** How many options one may choose. */
    abstract int mostChosen(int options);

    @Override
    public BigDecimal mark(JsonNode key, JsonNode answer, Scoring scoring) {
        ChoiceKey right = Bodies.read(key, ChoiceKey.class);
        Set<UUID> chosen = Choices.chosen(answer);
        return right.scoring() == ChoiceScoring.WEIGHTS
                ? Shares.percent(right.weight(chosen))
                : mark(right.optionIds(), chosen, right.scoring(scoring));
    }

    abstract BigDecimal mark(Set<UUID> right, Set<UUID> chosen, Scoring scoring);

    @Override
    public JsonNode solution(JsonNode key) {
        return Choices.choosing(Bodies.read(key, ChoiceKey.class).optionIds());
    }

    @Override
    public List<String> feedback(JsonNode key, JsonNode answer) {
        return Bodies.read(key, ChoiceKey.class).feedback(Choices.chosen(answer));
    }

    @Override
    public String text(JsonNode body) {
        return Choices.of(body).options().stream().map(Option::text).collect(Collectors.joining("\n"));
    }
}
