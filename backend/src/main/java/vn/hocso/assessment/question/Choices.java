package vn.hocso.assessment.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.question.QuestionType.Frozen;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** The body of a question whose answer is chosen among options. */
public record Choices(List<Option> options) {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** An option; its id stays the same while its text is mended. */
    public record Option(@Nullable UUID optionId, String text, boolean correct) {

        Option accepted() {
            return new Option(
                    optionId == null ? Ids.next() : optionId,
                    VietnameseText.nfc(text).strip(),
                    correct);
        }
    }

    /** An option as a learner sees it. */
    public record Shown(UUID optionId, String text) {}

    /** The options that are right, which is also the form of an answer. */
    public record Chosen(Set<UUID> optionIds) {}

    private record ShownChoices(List<Shown> options) {}

    public static Choices of(JsonNode body) {
        return JSON.treeToValue(body, Choices.class);
    }

    public JsonNode toJson() {
        return JSON.valueToTree(this);
    }

    public static List<Shown> shown(JsonNode shown) {
        return JSON.treeToValue(shown, ShownChoices.class).options();
    }

    public static Set<UUID> chosen(JsonNode answer) {
        return JSON.treeToValue(answer, Chosen.class).optionIds();
    }

    public static JsonNode choosing(Set<UUID> optionIds) {
        return JSON.valueToTree(new Chosen(optionIds));
    }

    Choices accepted() {
        return new Choices(options.stream().map(Option::accepted).toList());
    }

    long countCorrect() {
        return options.stream().filter(Option::correct).count();
    }

    boolean hasRepeats() {
        Set<String> texts = new HashSet<>();
        return !options.stream().allMatch(option -> texts.add(option.text().toLowerCase()));
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
        return new Frozen(JSON.valueToTree(new ShownChoices(order)), choosing(right));
    }

    public static UUID id(Option option) {
        if (option.optionId() == null) {
            throw new IllegalStateException("An option was stored without its id");
        }
        return option.optionId();
    }
}
