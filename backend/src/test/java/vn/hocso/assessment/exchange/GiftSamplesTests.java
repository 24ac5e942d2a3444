package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.question.Choices;
import vn.hocso.assessment.question.MatchingBody;
import vn.hocso.assessment.question.NumericBody;
import vn.hocso.assessment.question.ShortAnswerBody;
import vn.hocso.assessment.question.TrueFalseBody;
import vn.hocso.testing.SharedData;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what is read of other people's files against what they say is in them. */
class GiftSamplesTests {

    private static final Map<String, List<String>> TYPES = Map.of(
            "MC", List.of("SINGLE_CHOICE", "MULTIPLE_CHOICE"),
            "TF", List.of("TRUE_FALSE"),
            "Short", List.of("SHORT_ANSWER"),
            "Numerical", List.of("NUMERIC"),
            "Matching", List.of("MATCHING"),
            "Essay", List.of("ESSAY"),
            "Description", List.of("DESCRIPTION"));

    static Stream<String> samples() throws IOException {
        Path folder = SharedData.require("gift");
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".gift"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleHoldsWhatItsExpectationSays(String name) throws IOException {
        List<ReadQuestion> read = new GiftFormat()
                .read(new QuestionFile(name, Files.readAllBytes(SharedData.require("gift/" + name))))
                .questions();
        List<JsonNode> expected = expected(name);

        assertThat(read).hasSameSizeAs(expected);
        for (int i = 0; i < read.size(); i++) {
            compare(read.get(i), expected.get(i));
        }
    }

    private static List<JsonNode> expected(String name) throws IOException {
        Path file = SharedData.require("gift/" + name.replace(".gift", ".json"));
        JsonNode all = JsonMapper.shared().readTree(Files.readString(file));
        return all.valueStream()
                .filter(one -> !one.path("type").asString().equals("Category"))
                .toList();
    }

    private static void compare(ReadQuestion read, JsonNode expected) {
        assertThat(read.type()).isIn(TYPES.get(expected.path("type").asString()));
        assertThat(read.title()).isEqualTo(text(expected.path("title")));
        assertThat(words(read.stem())).isEqualTo(words(plain(expected.path("stem"))));
        assertThat(read.externalId()).isEqualTo(text(expected.path("id")));
        assertThat(words(read.explanation())).isEqualTo(words(plain(expected.path("globalFeedback"))));
        switch (String.valueOf(read.type())) {
            case "TRUE_FALSE" -> {
                TrueFalseBody body = read.body(TrueFalseBody.class);
                assertThat(body.right()).isEqualTo(expected.path("isTrue").asBoolean());
                assertThat(words(body.whenTrue())).isEqualTo(words(plain(expected.path("trueFeedback"))));
                assertThat(words(body.whenFalse())).isEqualTo(words(plain(expected.path("falseFeedback"))));
            }
            case "SINGLE_CHOICE", "MULTIPLE_CHOICE" ->
                assertThat(read.body(Choices.class).options())
                        .extracting(option -> words(option.text()) + words(option.feedback()))
                        .containsExactlyElementsOf(choices(expected));
            case "SHORT_ANSWER" ->
                assertThat(read.body(ShortAnswerBody.class).accepted())
                        .extracting(form -> words(form.text()) + words(form.feedback()))
                        .containsExactlyElementsOf(choices(expected));
            case "NUMERIC" ->
                assertThat(read.body(NumericBody.class).accepted())
                        .hasSize(Math.max(
                                1,
                                expected.path("choices").isArray()
                                        ? expected.path("choices").size()
                                        : 1));
            case "MATCHING" -> {
                MatchingBody body = read.body(MatchingBody.class);
                assertThat(body.pairs().size() + body.distractors().size())
                        .isEqualTo(expected.path("matchPairs").size());
            }
            default -> assertThat(read.isReadable()).isTrue();
        }
    }

    private static List<String> choices(JsonNode expected) {
        return expected.path("choices")
                .valueStream()
                .map(choice -> words(plain(choice.path("text"))) + words(plain(choice.path("feedback"))))
                .toList();
    }

    private static @org.jspecify.annotations.Nullable String text(JsonNode node) {
        return node.isNull() || node.isMissingNode() ? null : node.asString();
    }

    private static String plain(JsonNode text) {
        return text.isObject() ? PlainText.of(text.path("text").asString(), new Draft(1)) : "";
    }

    private static String words(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }
}
