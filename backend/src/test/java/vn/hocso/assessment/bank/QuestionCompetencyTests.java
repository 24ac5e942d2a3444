package vn.hocso.assessment.bank;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.competency.Competencies;
import vn.hocso.competency.Competencies.NewCompetency;
import vn.hocso.competency.Competencies.NewFramework;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class QuestionCompetencyTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Competencies competencies;

    private final String framework = "Q" + Somebody.word();
    private Actor administrator;
    private UnitId unit;
    private LearnerCalls trainer;
    private String safety;
    private String devices;
    private String privacy;

    @BeforeEach
    void aFrameworkWithAnAreaOfTwo() {
        administrator = somebody.administrator().actor();
        load("1", item("1", "", "An toàn số"), item("1.1", "1", "Bảo vệ thiết bị"), item("1.2", "1", "Bảo vệ dữ liệu"));
        unit = somebody.unit();
        trainer = new LearnerCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make().signedIn());
        safety = named("An toàn số");
        devices = named("Bảo vệ thiết bị");
        privacy = named("Bảo vệ dữ liệu");
    }

    @Test
    void aQuestionIsAboutAnyNumberOfCompetencies() {
        JsonNode question = write(devices, privacy);
        assertThat(question.path("competencies")
                        .valueStream()
                        .map(one -> one.path("code").stringValue()))
                .containsExactly("1.1", "1.2");
        JsonNode revised = json(revise(question, devices));
        assertThat(revised.path("competencies").size()).isEqualTo(1);
        JsonNode left = json(trainer.put(address(revised), body("\"revision\": 2")));
        assertThat(left.path("competencies").size()).as("left out").isEqualTo(1);
    }

    @Test
    void anAreaFindsItsCompetencies() {
        write(devices);
        write(privacy);
        write(safety);
        write();
        assertThat(count("competency=" + safety)).isEqualTo(3);
        assertThat(count("competency=" + devices)).isEqualTo(1);
        assertThat(count("competency=" + unit)).as("one that does not exist").isZero();
    }

    @Test
    void manyAreTaggedAtOnceAndTakenBack() {
        write(devices);
        write();
        String add = edit("\"addCompetency\": \"%s\", \"removeCompetency\": \"%s\"".formatted(privacy, devices));
        JsonNode told = json(trainer.post("/api/question-edits/preview", add));
        assertThat(told.path("changed").intValue()).isEqualTo(2);
        assertThat(count("competency=" + privacy)).isZero();
        JsonNode done = json(trainer.post("/api/question-edits", add));
        assertThat(count("competency=" + privacy)).isEqualTo(2);
        assertThat(count("competency=" + devices)).isZero();
        assertThat(json(trainer.post("/api/question-edits/preview", add))
                        .path("unchanged")
                        .intValue())
                .isEqualTo(2);
        trainer.post("/api/question-edits/%s/undo".formatted(done.path("editId").stringValue()), null);
        assertThat(count("competency=" + privacy)).isZero();
        assertThat(count("competency=" + devices)).isEqualTo(1);
    }

    @Test
    void anotherChangeOfManyLeavesCompetenciesAlone() {
        write(devices);
        JsonNode done = json(trainer.post("/api/question-edits", edit("\"difficulty\": \"HARD\"")));
        trainer.post("/api/question-edits/%s/undo".formatted(done.path("editId").stringValue()), null);
        assertThat(count("competency=" + devices)).isEqualTo(1);
    }

    @Test
    void whatALaterVersionLeavesOutStaysAndIsChosenNoMore() {
        JsonNode question = write(devices, privacy);
        load("2", item("1", "", "An toàn số"), item("1.1", "1", "Bảo vệ thiết bị"));
        JsonNode now = json(trainer.get(address(question)));
        assertThat(now.at("/competencies/1/retired").booleanValue()).isTrue();
        assertThat(revise(question, devices, privacy)).hasStatusOk();
        assertThat(trainer.post("/api/questions", body(unitAnd(privacy)))).hasStatus(400);
        assertThat(trainer.post("/api/question-edits", edit("\"addCompetency\": \"%s\"".formatted(privacy))))
                .hasStatus(400);
    }

    @Test
    void aRuleOfAQuizCountsWhatIsApproved() {
        approve(write(devices));
        approve(write(privacy));
        approve(write());
        write(devices);
        assertThat(counted("\"competencies\": [\"%s\"]".formatted(safety))).isEqualTo(2);
        assertThat(counted("\"competencies\": [\"%s\"]".formatted(devices))).isEqualTo(1);
        assertThat(counted("\"competencies\": []")).isEqualTo(3);
    }

    @Test
    void theTableNamesThem() {
        write(devices);
        assertThat(trainer.get("/api/questions/export.csv?unit=" + unit))
                .bodyText()
                .contains("Năng lực", "1.1 Bảo vệ thiết bị");
    }

    private int counted(String rule) {
        return json(trainer.post("/api/question-counts", "{\"unitId\": \"%s\", %s}".formatted(unit, rule)))
                .path("count")
                .intValue();
    }

    private void approve(JsonNode question) {
        assertThat(trainer.post(address(question) + "/status", "{\"status\": \"APPROVED\"}"))
                .hasStatusOk();
    }

    private String edit(String change) {
        return "{\"which\": {\"unit\": \"%s\"}, %s}".formatted(unit, change);
    }

    private int count(String query) {
        return json(trainer.get("/api/questions?unit=%s&%s".formatted(unit, query)))
                .path("total")
                .intValue();
    }

    private static String address(JsonNode question) {
        return "/api/questions/" + question.path("questionId").stringValue();
    }

    private JsonNode write(String... about) {
        return json(trainer.post("/api/questions", body(unitAnd(about))));
    }

    private MvcTestResult revise(JsonNode question, String... about) {
        return trainer.put(address(question), body("\"revision\": 1, " + tags(about)));
    }

    private String unitAnd(String... about) {
        return "\"unitId\": \"%s\", %s".formatted(unit, tags(about));
    }

    private static String tags(String... about) {
        return "\"competencies\": ["
                + String.join(
                        ",", Stream.of(about).map(one -> "\"" + one + "\"").toList()) + "]";
    }

    private static String body(String more) {
        return """
                {"topic": "An toàn", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "Câu nào đúng?",
                 "options": [{"text": "Đúng", "correct": true}, {"text": "Sai", "correct": false}], %s}
                """.formatted(more);
    }

    private void load(String version, NewCompetency... items) {
        competencies.load(
                administrator,
                new NewFramework(framework, version, "Khung thử", "Test framework", "Kiểm thử", List.of(items)));
    }

    /** Named after the framework, so that it is found among those of other tests. */
    private NewCompetency item(String code, String parent, String title) {
        String named = title + " " + framework;
        return new NewCompetency(code, parent, named, named, "", "");
    }

    private String named(String title) {
        return json(trainer.get("/api/competencies?q=%s %s".formatted(title, framework)))
                .valueStream()
                .map(one -> one.path("competencyId").stringValue())
                .findFirst()
                .orElseThrow();
    }
}
