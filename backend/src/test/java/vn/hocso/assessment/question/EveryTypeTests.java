package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.Bodies.QuestionMalformed;
import vn.hocso.assessment.question.QuestionType.Frozen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocso.assessment.question.SampleBodies.json;

/** What holds for each type of question, whatever it asks. */
class EveryTypeTests {

    private static final QuestionTypes TYPES = ChoiceTypes.all();

    /** Answers and bodies of wrong shapes, with unknown numbers and names, and larger than anybody needs. */
    private static final List<String> HOSTILE = List.of(
            "null",
            "[]",
            "7",
            "\"x\"",
            "{\"optionIds\": \"x\"}",
            "{\"optionIds\": [null]}",
            "{\"optionIds\": [\"018f0000-0000-7000-8000-00000000ffff\"]}",
            "{\"places\": {\"99\": 0}}",
            "{\"places\": {\"0\": 99}}",
            "{\"places\": {\"0\": -1}}",
            "{\"places\": {\"x\": 0}}",
            "{\"places\": {\"0\": null}}",
            "{\"order\": [0, 0, 0, 0]}",
            "{\"order\": [0]}",
            "{\"order\": [null]}",
            "{\"order\": [9, 8, 7, 6]}",
            "{\"text\": null}",
            "{\"text\": \"" + "x".repeat(200_000) + "\"}",
            "{\"number\": null}",
            "{\"number\": \"" + "9".repeat(5_000) + "\"}",
            "{\"parts\": {\"99\": {}}}",
            "{\"parts\": {\"0\": {\"text\": null}}}",
            "{\"parts\": []}",
            "{\"points\": [{\"x\": 1e99999, \"y\": 1}]}",
            "{\"points\": [{\"x\": -1, \"y\": 1}]}",
            "{\"points\": [{\"y\": 1}]}",
            "{\"points\": [null]}",
            "{\"pieces\": [0]}",
            "{\"pieces\": [-5, 7000]}",
            "{\"rows\": {\"0\": [0, 1]}}",
            "{\"rows\": {\"5\": [0]}}",
            "{\"rows\": {\"0\": null}}",
            "{\"files\": [null]}",
            "{\"files\": [{\"fileId\": \"x\"}]}",
            "{\"files\": [{\"fileId\": \"018f0000-0000-7000-8000-00000000ffff\", \"name\": \"a.exe\", \"bytes\": 1, \"extension\": \"exe\"}]}");

    static Stream<String> names() {
        return TYPES.names().stream().sorted();
    }

    @Test
    void eachTypeHasASample() {
        assertThat(SampleBodies.ALL.keySet()).isEqualTo(TYPES.names());
    }

    @ParameterizedTest
    @MethodSource("names")
    void aSoundBodyHasNoProblemsAndStaysAsItWasAccepted(String name) {
        JsonNode accepted = accepted(name);
        assertThat(type(name).check(accepted)).isEmpty();
        assertThat(type(name).accept(accepted)).isEqualTo(accepted);
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsShownHoldsNothingOfTheKey(String name) {
        for (int seed = 0; seed < 20; seed++) {
            String shown = frozen(name, seed).shown().toString();
            assertThat(shown)
                    .doesNotContain("LOCKED")
                    .doesNotContain("987654")
                    .doesNotContain("25.125")
                    .doesNotContain("correct")
                    .doesNotContain("right")
                    .doesNotContain("formula")
                    .doesNotContain("weightPercent")
                    .doesNotContain("sharePercent")
                    .doesNotContain("feedback")
                    .doesNotContain("areas")
                    .doesNotContain("accepted");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theSolutionIsAllowedAndEarnsEverything(String name) {
        Frozen frozen = frozen(name, 5);
        JsonNode solution = type(name).solution(frozen.key());
        if (solution != null) {
            assertThat(type(name).allows(frozen.shown(), solution)).isTrue();
            for (Scoring scoring : Scoring.values()) {
                assertThat(type(name).mark(frozen.key(), solution, scoring)).isEqualByComparingTo("1");
            }
        } else {
            assertThat(name).isIn("ESSAY", "FILE_UPLOAD", "DESCRIPTION");
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void theKeyIsFoundAgainForWhatWasShownInWhateverOrder(String name) {
        JsonNode body = accepted(name);
        for (int seed = 0; seed < 20; seed++) {
            Frozen frozen = type(name).freeze(body, true, new Random(seed));
            assertThat(type(name).keyFor(frozen.shown(), body))
                    .hasValueSatisfying(key -> assertThat(type(name).solution(key))
                            .isEqualTo(type(name).solution(frozen.key())));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void aHostileBodyHasNoKeyForWhatWasShownAndBreaksNothing(String name) {
        JsonNode shown = frozen(name, 1).shown();
        HOSTILE.forEach(hostile -> assertThatCode(() -> type(name).keyFor(shown, json(hostile)))
                .as(hostile)
                .doesNotThrowAnyException());
    }

    @ParameterizedTest
    @MethodSource("names")
    void hostileAnswersAreRefusedOrEarnNothing(String name) {
        Frozen frozen = frozen(name, 5);
        for (String hostile : HOSTILE) {
            JsonNode answer = json(hostile);
            if (type(name).allows(frozen.shown(), answer)) {
                BigDecimal earned = type(name).mark(frozen.key(), answer, Scoring.PARTIAL);
                assertThat(earned).as(hostile).isEqualByComparingTo("0");
                assertThat(type(name).feedback(frozen.key(), answer)).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void hostileBodiesAreRefusedWithAReason(String name) {
        HOSTILE.forEach(hostile -> assertThatCode(
                        () -> type(name).check(type(name).accept(json(hostile))))
                .as(hostile)
                .satisfies(thrown -> assertThat(thrown == null || thrown instanceof QuestionMalformed)
                        .isTrue()));
    }

    @Test
    void aBodyThatIsNoObjectIsMalformed() {
        names().forEach(name ->
                assertThatThrownBy(() -> type(name).accept(json("[]"))).isInstanceOf(QuestionMalformed.class));
    }

    private static QuestionType type(String name) {
        return TYPES.require(name);
    }

    private static JsonNode accepted(String name) {
        return type(name).accept(json(SampleBodies.ALL.get(name)));
    }

    private static Frozen frozen(String name, int seed) {
        return type(name).freeze(accepted(name), true, new Random(seed));
    }
}
