package vn.hocso.assessment.question;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.question.QuestionType.Frozen;
import vn.hocso.assessment.question.QuestionType.QuestionProblem;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.assessment.Quizzes.Scoring.ALL_OR_NOTHING;
import static vn.hocso.assessment.Quizzes.Scoring.PARTIAL;
import static vn.hocso.assessment.question.SampleBodies.json;

class ArrangedAnswerTests {

    private static final QuestionTypes TYPES = ChoiceTypes.all();

    @Test
    void aMatchingEarnsAShareOfItsPremises() {
        Frozen frozen = frozen("MATCHING");
        ObjectNode answer = (ObjectNode) solution("MATCHING", frozen);
        ((ObjectNode) answer.path("places")).remove("1");
        assertThat(mark("MATCHING", frozen, answer, PARTIAL)).isEqualByComparingTo("0.6667");
        assertThat(mark("MATCHING", frozen, answer, ALL_OR_NOTHING)).isEqualByComparingTo("0");
    }

    @Test
    void matchesThatReadTheSameAreShownOnce() {
        assertThat(frozen("MATCHING").shown().path("matches")).hasSize(3);
    }

    @Test
    void itemsAreShuffledEvenIfTheQuizShufflesNothing() {
        Set<JsonNode> orders = new HashSet<>();
        for (int seed = 0; seed < 20; seed++) {
            orders.add(TYPES.require("ORDERING")
                    .freeze(json(SampleBodies.ALL.get("ORDERING")), false, new Random(seed))
                    .shown());
        }
        assertThat(orders).hasSizeGreaterThan(5);
    }

    @Test
    void anOrderEarnsForWhatFollowsRightlyAndNothingBackwards() {
        Frozen frozen = frozen("ORDERING");
        List<Integer> right = new ArrayList<>();
        solution("ORDERING", frozen).path("order").forEach(item -> right.add(item.intValue()));
        List<Integer> lastFirst = new ArrayList<>(right);
        Collections.rotate(lastFirst, 1);
        assertThat(mark("ORDERING", frozen, json("{\"order\": " + lastFirst + "}"), PARTIAL))
                .isEqualByComparingTo("0.6667");
        Collections.reverse(right);
        assertThat(mark("ORDERING", frozen, json("{\"order\": " + right + "}"), PARTIAL))
                .isEqualByComparingTo("0");
        assertThat(mark("ORDERING", frozen, json("{}"), PARTIAL)).isEqualByComparingTo("0");
    }

    @Test
    void wrongPiecesOfATextTakeFromRightOnes() {
        Frozen frozen = frozen("SELECT_IN_TEXT");
        assertThat(mark("SELECT_IN_TEXT", frozen, json("{\"pieces\": [1]}"), ALL_OR_NOTHING))
                .isEqualByComparingTo("1");
        assertThat(mark("SELECT_IN_TEXT", frozen, json("{\"pieces\": [1, 2]}"), PARTIAL))
                .isEqualByComparingTo("0");
    }

    @Test
    void aRowOfAMatrixIsRightAsAWhole() {
        Frozen frozen = frozen("MATRIX");
        assertThat(mark("MATRIX", frozen, json("{\"rows\": {\"0\": [0]}}"), PARTIAL))
                .isEqualByComparingTo("0.5");
        assertThat(TYPES.require("MATRIX").allows(frozen.shown(), json("{\"rows\": {\"0\": [0, 1]}}")))
                .isFalse();
    }

    @Test
    void aWordFitsGapsOfItsGroupOnlyAndOnceUnlessReusable() {
        Frozen frozen = frozen("DRAG_WORDS");
        JsonNode right = solution("DRAG_WORDS", frozen);
        int first = right.path("places").path("0").intValue();
        int second = right.path("places").path("1").intValue();
        assertThat(TYPES.require("DRAG_WORDS")
                        .allows(frozen.shown(), json("{\"places\": {\"0\": %d, \"1\": %d}}".formatted(second, first))))
                .isFalse();
        assertThat(frozen.shown().path("text").stringValue()).isEqualTo("Một [[1]] hai [[2]].");
    }

    @Test
    void pointsBesideTheAreasTakeFromThoseInside() {
        Frozen frozen = frozen("HOT_SPOT");
        String inCircle = "{\"x\": 23, \"y\": 22}";
        String beside = "{\"x\": 95, \"y\": 5}";
        assertThat(mark("HOT_SPOT", frozen, json("{\"points\": [" + inCircle + "]}"), PARTIAL))
                .isEqualByComparingTo("0.5");
        assertThat(mark("HOT_SPOT", frozen, json("{\"points\": [" + inCircle + "," + inCircle + "]}"), PARTIAL))
                .isEqualByComparingTo("0.5");
        assertThat(mark("HOT_SPOT", frozen, json("{\"points\": [" + inCircle + "," + beside + "]}"), PARTIAL))
                .isEqualByComparingTo("0");
    }

    @Test
    void partsCountByTheirWeights() {
        Frozen frozen = frozen("CASE");
        ObjectNode answer = (ObjectNode) solution("CASE", frozen);
        ((ObjectNode) answer.path("parts")).remove("1");
        assertThat(mark("CASE", frozen, answer, ALL_OR_NOTHING)).isEqualByComparingTo("0.75");
    }

    @Test
    void aCaseWithAnEssayWaitsForAPersonOnceItIsWritten() {
        QuestionType type = TYPES.require("CASE");
        Frozen frozen = type.freeze(type.accept(json(SampleBodies.ESSAY_CASE)), false, new Random(1));
        assertThat(type.mark(frozen.key(), json("{\"parts\": {\"0\": {\"text\": \"Bài làm\"}}}"), PARTIAL))
                .isNull();
        assertThat(type.mark(frozen.key(), json("{\"parts\": {\"0\": {\"text\": \" \"}}}"), PARTIAL))
                .isEqualByComparingTo("0");
    }

    @Test
    void aCaseHoldsNoCaseAndBlanksHoldNoEssay() {
        String inner =
                "{\"stem\": \"a\", \"type\": \"%s\", \"weight\": 1, \"body\": {\"mostWords\": 5, \"rubric\": []}}";
        assertThat(codes("CASE", "{\"parts\": [" + inner.formatted("CASE") + "]}"))
                .contains("assessment.not-a-part");
        assertThat(codes("FILL_IN_BLANKS", "{\"text\": \"[[1]]\", \"parts\": [" + inner.formatted("ESSAY") + "]}"))
                .contains("assessment.not-a-part");
        assertThat(codes("CASE", "{\"parts\": [" + inner.formatted("NO_SUCH_TYPE") + "]}"))
                .contains("assessment.not-a-part");
    }

    @Test
    void aProblemOfAPartNamesThePlaceInTheWhole() {
        String body = SampleBodies.ALL.get("CASE").replace("\"sharePercent\": 50", "\"sharePercent\": 500");
        QuestionType type = TYPES.require("CASE");
        assertThat(type.check(type.accept(json(body))))
                .extracting(QuestionProblem::field)
                .containsExactly("parts[0].body.accepted[1].sharePercent");
    }

    @Test
    void gapsMustFitTheParts() {
        String body = SampleBodies.ALL.get("FILL_IN_BLANKS");
        assertThat(codes("FILL_IN_BLANKS", body.replace("[[3]]", "[[2]]"))).contains("assessment.unknown-gap");
        assertThat(codes("FILL_IN_BLANKS", body.replace("[[3]]", ""))).contains("assessment.unknown-gap");
    }

    @Test
    void weightedOptionsEarnTheirWeights() {
        Frozen frozen = frozen("SINGLE_CHOICE");
        JsonNode solution = solution("SINGLE_CHOICE", frozen);
        assertThat(mark("SINGLE_CHOICE", frozen, solution, ALL_OR_NOTHING)).isEqualByComparingTo("1");
        assertThat(TYPES.require("SINGLE_CHOICE").feedback(frozen.key(), solution))
                .containsExactly("LOCKED");
    }

    @Test
    void keysMadeBeforeWeightsExistedAreStillMarked() {
        String id = "018f0000-0000-7000-8000-000000000001";
        JsonNode key = json("{\"optionIds\": [\"" + id + "\"]}");
        assertThat(TYPES.require("MULTIPLE_CHOICE").mark(key, key, PARTIAL)).isEqualByComparingTo("1");
        assertThat(TYPES.require("MULTIPLE_CHOICE").feedback(key, key)).isEmpty();
    }

    private static Frozen frozen(String name) {
        QuestionType type = TYPES.require(name);
        return type.freeze(type.accept(json(SampleBodies.ALL.get(name))), true, new Random(4));
    }

    private static JsonNode solution(String name, Frozen frozen) {
        return java.util.Objects.requireNonNull(TYPES.require(name).solution(frozen.key()));
    }

    private static @Nullable BigDecimal mark(String name, Frozen frozen, JsonNode answer, Scoring scoring) {
        assertThat(TYPES.require(name).allows(frozen.shown(), answer)).isTrue();
        return TYPES.require(name).mark(frozen.key(), answer, scoring);
    }

    private static List<String> codes(String name, String body) {
        QuestionType type = TYPES.require(name);
        return type.check(type.accept(json(body))).stream()
                .map(QuestionProblem::code)
                .toList();
    }
}
