package vn.hocso.assessment.integrity;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.question.Choices;

/**
 * An answer that is one of a few. Only such answers are compared: of words and numbers that people write themselves nobody knows how likely they are, and
 * places in what was shuffled mean something else on each paper.
 *
 * @param optionIds the options chosen
 * @param value what was said of a statement
 */
record ChosenAnswer(Set<UUID> optionIds, @Nullable Boolean value) {

    static final List<String> TYPES = List.of("SINGLE_CHOICE", "MULTIPLE_CHOICE", "TRUE_FALSE");

    static ChosenAnswer of(JsonNode answer) {
        JsonNode value = answer.path("value");
        return new ChosenAnswer(Choices.chosenIfAny(answer), value.isBoolean() ? value.booleanValue() : null);
    }

    /** The same for the same answer; null where nothing was chosen. */
    @Nullable
    String text() {
        if (value != null) {
            return value.toString();
        }
        return optionIds.isEmpty()
                ? null
                : optionIds.stream().map(UUID::toString).sorted().collect(Collectors.joining(" "));
    }
}
