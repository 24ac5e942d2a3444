package vn.hocso.assessment.bank;

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
    void anAuthorTriesAnAnswerAndSeesWhatItEarns() {
        String uri = "/api/questions/%s/rehearsal".formatted(id(write("MATCHING", MATCHING)));
        JsonNode shown = json(trainer.get(uri + "?seed=5")).path("shown");
        assertThat(shown.path("premises")).hasSize(2);
        JsonNode tried = json(trainer.post(uri + "/answers", "{\"seed\": 5, \"answer\": {}}"));
        assertThat(tried.path("share").decimalValue()).isEqualByComparingTo("0");
        JsonNode right =
                json(trainer.post(uri + "/answers", "{\"seed\": 5, \"answer\": " + tried.path("solution") + "}"));
        assertThat(right.path("share").decimalValue()).isEqualByComparingTo("1");
        assertThat(trainer.post(uri + "/answers", "{\"seed\": 5, \"answer\": {\"places\": {\"9\": 9}}}"))
                .hasStatus(400);
    }

    @Test
    void onlyAuthorsAndReviewersOfTheUnitRehearse() {
        String uri = "/api/questions/%s/rehearsal".formatted(id(write("MATCHING", MATCHING)));
        assertThat(new LearnerCalls(http, ActingAs.anonymous()).get(uri)).hasStatus(401);
        assertThat(calls(unit, Role.LEARNER).get(uri)).hasStatus(403);
        assertThat(calls(somebody.unit(), Role.TRAINER).get(uri)).hasStatus(404);
        assertThat(calls(somebody.unit(), Role.TRAINER).post(uri + "/answers", "{\"seed\": 1, \"answer\": {}}"))
                .hasStatus(404);
    }

    private static String id(MvcTestResult written) {
        return json(written).path("questionId").stringValue();
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
