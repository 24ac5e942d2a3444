package vn.hocso.assessment.exchange;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class QuestionExportTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    private UnitId unit;
    private LearnerCalls trainer;

    @BeforeEach
    void aBankHoldsAStatementAndAnOrder() {
        unit = somebody.unit();
        trainer = calls(unit, Role.TRAINER);
        write("TRUE_FALSE", "{\"right\": true, \"whenTrue\": null, \"whenFalse\": null}");
        write("ORDERING", "{\"items\": [\"Ký\", \"Gửi\"]}");
    }

    @Test
    void aFileHoldsWhatItsFormatCanSayAndTheReportTellsTheRest() {
        JsonNode report = json(trainer.get(uri("report", "GIFT", unit)));

        assertThat(report.path("found").asInt()).isEqualTo(2);
        assertThat(report.path("written").asInt()).isEqualTo(1);
        assertThat(report.path("left").path(0).path("whole").asBoolean()).isTrue();
        assertThat(report.path("left").path(0).path("text").asString()).contains("GIFT");
        MvcTestResult file = trainer.get(uri("file", "GIFT", unit));
        assertThat(file).hasStatusOk();
        assertThat(new String(file.getResponse().getContentAsByteArray(), UTF_8))
                .contains("$CATEGORY: Luật giao dịch", "{TRUE}");
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("cau-hoi-gift.gift");
    }

    @Test
    void everyFormatMakesAFile() {
        for (String format : new String[] {"GIFT", "MOODLE_XML", "QTI_21", "QTI_30"}) {
            assertThat(trainer.get(uri("file", format, unit))).as(format).hasStatusOk();
        }
        assertThat(trainer.get(uri("file", "DOC", unit))).hasStatus(400);
    }

    @Test
    void onlyQuestionsThatAreNamedAreExported() {
        JsonNode found = json(trainer.get("/api/questions?unit=" + unit + "&type=TRUE_FALSE"));
        String id = found.path("items").path(0).path("questionId").asString();

        JsonNode report = json(trainer.get(uri("report", "QTI_30", unit) + "&questionId=" + id));
        assertThat(report.path("found").asInt()).isEqualTo(1);
        assertThat(report.path("written").asInt()).isEqualTo(1);
    }

    @Test
    void keysLeaveTheBankOnlyWithThoseWhoMaySeeThem() {
        String uri = uri("file", "GIFT", unit);

        assertThat(http.get().uri(uri).exchange()).hasStatus(401);
        assertThat(new LearnerCalls(http, somebody.in(unit).make().signedIn()).get(uri))
                .hasStatus(403);
        LearnerCalls other = calls(somebody.unit(), Role.TRAINER);
        assertThat(json(other.get(uri("report", "GIFT", unit))).path("found").asInt())
                .isZero();
    }

    private static String uri(String what, String format, UnitId unit) {
        return "/api/question-exports/" + what + "?format=" + format + "&unit=" + unit;
    }

    private LearnerCalls calls(UnitId of, Role role) {
        return new LearnerCalls(http, somebody.in(of).withRole(role).make().signedIn());
    }

    private void write(String type, String body) {
        assertThat(trainer.post("/api/questions", """
                        {"unitId": "%s", "topic": "Luật giao dịch", "type": "%s", "difficulty": "EASY",
                         "stem": "Chữ ký số có giá trị?", "body": %s}""".formatted(unit, type, body)))
                .hasStatus(201);
    }
}
