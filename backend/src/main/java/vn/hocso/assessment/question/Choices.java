package vn.hocso.assessment.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.QuestionType.Frozen;
import vn.hocso.shared.VietnameseText;

/**
 * The body of a question whose answer is chosen among options, {@code SINGLE_CHOICE} or {@code MULTIPLE_CHOICE}.
 *
 * @param options 2 to 12 different ones
 * @param scoring how it counts; left out, the quiz decides between all or nothing and partial
 */
public record Choices(List<Option> options, @Nullable ChoiceScoring scoring) {

    public Choices {
        options = Bodies.list(options);
    }

    public Choices(List<Option> options) {
        this(options, null);
    }

    /** How chosen options make points. */
    public enum ChoiceScoring {
        ALL_OR_NOTHING,
        /** The share of right options chosen less that of wrong ones, never below nought. */
        PARTIAL,
        /** The sum of the weights of the options chosen, never below nought nor above one. */
        WEIGHTS
    }

    /**
     * An option; its id stays the same while its text is mended, and is left out for a new one.
     *
     * @param text 1 to 1,000 characters
     * @param weightPercent what choosing it earns when weights count, from -100 to 100; left out it is nought
     * @param feedback told to whoever chose it, at most 4,000 characters
     */
    public record Option(
            @Nullable UUID optionId,
            String text,
            boolean correct,
            @Nullable Integer weightPercent,
            @Nullable String feedback) {

        public Option(@Nullable UUID optionId, String text, boolean correct) {
            this(optionId, text, correct, null, null);
        }

        int weight() {
            return weightPercent == null ? 0 : weightPercent;
        }

        /** New ids are drawn at random: in order of writing they would tell which option was written first. */
        Option accepted() {
            return new Option(
                    optionId == null ? UUID.randomUUID() : optionId,
                    VietnameseText.nfc(text).strip(),
                    correct,
                    weightPercent,
                    feedback == null || feedback.isBlank()
                            ? null
                            : VietnameseText.nfc(feedback).strip());
        }
    }

    /** An option as a learner sees it. */
    public record Shown(UUID optionId, String text) {}

    /** The options that are right, which is also the form of an answer. */
    public record Chosen(Set<UUID> optionIds) {}

    private record ShownChoices(List<Shown> options) {}

    /** What the mark is found with. Keys made before weights and feedback existed hold the right options alone. */
    record ChoiceKey(
            Set<UUID> optionIds,
            @Nullable ChoiceScoring scoring,
            Map<UUID, Integer> weights,
            Map<UUID, String> feedback) {

        ChoiceKey {
            optionIds = Bodies.set(optionIds);
            weights = Bodies.map(weights);
            feedback = Bodies.map(feedback);
        }

        Scoring scoring(Scoring ofQuiz) {
            return scoring == null ? ofQuiz : Scoring.valueOf(scoring.name());
        }

        int weight(Set<UUID> chosen) {
            return chosen.stream()
                    .mapToInt(option -> weights.getOrDefault(option, 0))
                    .sum();
        }

        List<String> feedback(Set<UUID> chosen) {
            return chosen.stream()
                    .filter(feedback::containsKey)
                    .map(feedback::get)
                    .toList();
        }
    }

    public static Choices of(JsonNode body) {
        return Bodies.read(body, Choices.class);
    }

    public JsonNode toJson() {
        return Bodies.write(this);
    }

    public static List<Shown> shown(JsonNode shown) {
        return Bodies.read(shown, ShownChoices.class).options();
    }

    public static Set<UUID> chosen(JsonNode answer) {
        return Bodies.read(answer, Chosen.class).optionIds();
    }

    /** The options shown, none by a question of another kind. */
    public static List<Shown> shownIfAny(JsonNode shown) {
        return shown.has("options") ? shown(shown) : List.of();
    }

    /** The options chosen, none in an answer of another kind. */
    public static Set<UUID> chosenIfAny(JsonNode answer) {
        return answer.has("optionIds") ? chosen(answer) : Set.of();
    }

    /** The options of a body, none in that of another kind. */
    public static List<Option> optionsIfAny(JsonNode body) {
        return body.has("options") ? of(body).options() : List.of();
    }

    public static JsonNode choosing(Set<UUID> optionIds) {
        return Bodies.write(new Chosen(optionIds));
    }

    Choices accepted() {
        return new Choices(options.stream().map(Option::accepted).toList(), scoring);
    }

    long countCorrect() {
        return options.stream().filter(Option::correct).count();
    }

    /** Capitals make no other option, except of a single word: Mb is not MB. */
    boolean hasRepeats() {
        Set<String> texts = new HashSet<>();
        return !options.stream()
                .map(option -> VietnameseText.line(option.text()))
                .allMatch(text -> texts.add(text.contains(" ") ? text.toLowerCase(Locale.ROOT) : text));
    }

    Frozen freeze(boolean shuffle, RandomGenerator random) {
        List<Shown> order = new ArrayList<>(options.stream()
                .map(option -> new Shown(id(option), option.text()))
                .toList());
        if (shuffle) {
            Collections.shuffle(order, java.util.Random.from(random));
        }
        Set<UUID> right =
                options.stream().filter(Option::correct).map(Choices::id).collect(Collectors.toSet());
        return new Frozen(Bodies.write(new ShownChoices(order)), Bodies.write(key(right)));
    }

    private ChoiceKey key(Set<UUID> right) {
        return new ChoiceKey(
                right,
                scoring,
                options.stream().collect(Collectors.toMap(Choices::id, Option::weight)),
                options.stream()
                        .filter(option -> option.feedback() != null)
                        .collect(Collectors.toMap(
                                Choices::id, option -> java.util.Objects.requireNonNull(option.feedback()))));
    }

    public static UUID id(Option option) {
        if (option.optionId() == null) {
            throw new IllegalStateException("An option was stored without its id");
        }
        return option.optionId();
    }
}
