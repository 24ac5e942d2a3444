package vn.hocso.assessment.bank;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class QuestionTypesInTheBankTests {

    private static final String MATCHING = """
            {"pairs": [{"premise": "Lào Cai", "match": "Miền Bắc"}, {"premise": "Huế", "match": "Miền Trung"}], "distractors": []}
            """;

    private static final String REHEARSALS = "/api/question-rehearsals";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    private UnitId unit;
    private LearnerCalls trainer;

    @BeforeEach
    void aUnitHasATrainer() {
        unit = somebody.unit();
        trainer = calls(unit, Role.TRAINER);
    }

    @Test
    void aQuestionOfAnyTypeIsKeptWithItsBodyAndFoundByItsWords() {
        JsonNode question = json(write("MATCHING", MATCHING));
        assertThat(question.path("body").path("pairs")).hasSize(2);
        assertThat(question.path("options")).isEmpty();
        assertThat(json(trainer.get("/api/questions?unit=%s&q=lao cai".formatted(unit)))
                        .path("total")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void aBodyOfAnotherShapeIsRefusedAndNamesTheField() {
        assertThat(write("MATCHING", "{\"items\": [1]}")).hasStatus(400);
        assertThat(write("MATCHING", "[7]")).hasStatus(400);
        assertThat(write("HOT_SPOT", "{\"areas\": [null]}")).hasStatus(400);
        MvcTestResult oneItem = write("ORDERING", "{\"items\": [\"Một\"]}");
        assertThat(oneItem).hasStatus(400);
        assertThat(json(oneItem).toString()).contains("assessment.out-of-range").contains("items");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnceFieldByField() {
        JsonNode refused = json(write("MATCHING", """
                {"pairs": [{"premise": "", "match": "Miền Bắc"}, {"premise": "Huế", "match": " "}], "distractors": []}
                """));
        assertThat(refused.path("errors").findValuesAsString("field")).contains("pairs[0].premise", "pairs[1].match");
    }

    @Test
    void aQuestionWithWeightsAndFeedbackSavedUnchangedStaysAsItWas() {
        JsonNode kept = json(write("SINGLE_CHOICE", """
                {"scoring": "WEIGHTS", "options": [
                  {"text": "Toàn trình", "correct": true, "weightPercent": 100, "feedback": "Đúng, theo quy định mới."},
                  {"text": "Bốn mức", "correct": false, "weightPercent": -50, "feedback": "Quy định cũ."}]}
                """));
        JsonNode again = json(trainer.put(
                "/api/questions/" + kept.path("questionId").stringValue(), """
                {"revision": 1, "topic": "Địa lý", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "Nối cho đúng", "body": %s}
                """.formatted(kept.path("body"))));
        assertThat(again.path("body")).isEqualTo(kept.path("body"));
        assertThat(kept.path("body")
                        .path("options")
                        .get(1)
                        .path("weightPercent")
                        .intValue())
                .isEqualTo(-50);
    }

    @Test
    void anAuthorTriesAnAnswerBeforeAnythingIsSavedAndSeesWhatItEarns() {
        String question = draft(unit, "MATCHING", MATCHING);
        JsonNode shown = json(trainer.post(REHEARSALS, question)).path("shown");
        assertThat(shown.path("premises")).hasSize(2);
        JsonNode tried = json(trainer.post(REHEARSALS + "/answers", answered(question, "{}")));
        assertThat(tried.path("share").decimalValue()).isEqualByComparingTo("0");
        JsonNode right = json(trainer.post(
                REHEARSALS + "/answers",
                answered(question, tried.path("solution").toString())));
        assertThat(right.path("share").decimalValue()).isEqualByComparingTo("1");
        assertThat(trainer.post(REHEARSALS + "/answers", answered(question, "{\"places\": {\"9\": 9}}")))
                .hasStatus(400);
        assertThat(json(trainer.get("/api/questions?unit=" + unit))
                        .path("total")
                        .intValue())
                .isZero();
    }

    @Test
    void optionsTriedBeforeTheyHaveIdsKeepTheIdsThatTheRehearsalGaveThem() {
        JsonNode looked = json(trainer.post(REHEARSALS, draft(unit, "SINGLE_CHOICE", """
                {"options": [{"text": "Một", "correct": true}, {"text": "Hai", "correct": false}]}
                """)));
        String right =
                looked.path("body").path("options").get(0).path("optionId").stringValue();
        JsonNode tried = json(trainer.post(
                REHEARSALS + "/answers",
                answered(
                        draft(unit, "SINGLE_CHOICE", looked.path("body").toString()),
                        "{\"optionIds\": [\"%s\"]}".formatted(right))));
        assertThat(tried.path("share").decimalValue()).isEqualByComparingTo("1");
    }

    @Test
    void whatIsFaultyIsToldBeforeItIsTried() {
        assertThat(json(trainer.post(REHEARSALS, draft(unit, "ORDERING", "{\"items\": [\"Một\"]}")))
                        .toString())
                .contains("assessment.out-of-range");
    }

    @Test
    void onlyAuthorsAndReviewersOfTheUnitRehearse() {
        String question = draft(unit, "MATCHING", MATCHING);
        for (String uri : List.of(REHEARSALS, REHEARSALS + "/answers")) {
            String request = uri.endsWith("answers") ? answered(question, "{}") : question;
            assertThat(new LearnerCalls(http, ActingAs.anonymous()).post(uri, request))
                    .hasStatus(401);
            assertThat(calls(unit, Role.LEARNER).post(uri, request)).hasStatus(403);
            assertThat(calls(somebody.unit(), Role.TRAINER).post(uri, request)).hasStatus(404);
        }
    }

    private static String draft(UnitId unit, String type, String body) {
        return """
                {"unitId": "%s", "type": "%s", "stem": "Nối cho đúng", "body": %s, "seed": 5}
                """.formatted(unit, type, body);
    }

    private static String answered(String question, String answer) {
        return "{\"question\": %s, \"answer\": %s}".formatted(question, answer);
    }

    private MvcTestResult write(String type, String body) {
        return trainer.post("/api/questions", """
                {"unitId": "%s", "topic": "Địa lý", "type": "%s", "difficulty": "EASY", "stem": "Nối cho đúng", "body": %s}
                """.formatted(unit, type, body));
    }

    private LearnerCalls calls(UnitId where, Role role) {
        return new LearnerCalls(http, somebody.in(where).withRole(role).make().signedIn());
    }
}
