package vn.hocso.assessment.bank;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class QuestionEditTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    private UnitId unit;
    private LearnerCalls trainer;
    private List<String> questions;

    @BeforeEach
    void aBankHasFiveQuestions() {
        unit = somebody.unit();
        trainer = calls(unit, Role.TRAINER);
        questions = IntStream.rangeClosed(1, 5)
                .mapToObj(no -> write(no).path("questionId").stringValue())
                .toList();
    }

    @Test
    void tellsWhatWillHappenAndChangesNothing() {
        decide(questions.getFirst(), "APPROVED");
        JsonNode told = json(trainer.post("/api/question-edits/preview", all("\"status\": \"APPROVED\"")));
        assertThat(told.path("chosen").intValue()).isEqualTo(5);
        assertThat(told.path("changed").intValue()).isEqualTo(4);
        assertThat(told.path("unchanged").intValue()).isEqualTo(1);
        assertThat(told.path("mayNot").intValue()).isZero();
        assertThat(told.has("editId")).isFalse();
        assertThat(count("status=APPROVED")).isEqualTo(1);
    }

    @Test
    void setsTopicDifficultyAndStatusOfAllThatMatchWithoutRevisingThem() {
        JsonNode done = json(trainer.post(
                "/api/question-edits",
                all("\"topic\": \"An toàn/Mật khẩu\", \"difficulty\": \"HARD\", \"status\": \"APPROVED\"")));
        assertThat(done.path("changed").intValue()).isEqualTo(5);
        assertThat(count("topic=An toàn&difficulty=HARD&status=APPROVED")).isEqualTo(5);
        assertThat(one(questions.getFirst()).path("revision").intValue()).isEqualTo(1);
    }

    @Test
    void changesOnlyThoseThatWereTicked() {
        trainer.post("/api/question-edits", chosen(questions.subList(0, 2), "\"difficulty\": \"HARD\""));
        assertThat(count("difficulty=HARD")).isEqualTo(2);
    }

    @Test
    void isTakenBackOnceAndLeavesWhatWasChangedSince() {
        JsonNode done = json(trainer.post("/api/question-edits", all("\"topic\": \"Khác\", \"status\": \"RETIRED\"")));
        decide(questions.getFirst(), "DRAFT");
        String undo =
                "/api/question-edits/%s/undo".formatted(done.path("editId").stringValue());
        assertThat(calls(unit, Role.TRAINER).post(undo, null))
                .as("somebody else's")
                .hasStatus(404);
        JsonNode undone = json(trainer.post(undo, null));
        assertThat(undone.path("restored").intValue()).isEqualTo(4);
        assertThat(undone.path("left").intValue()).isEqualTo(1);
        assertThat(count("topic=Dữ liệu&status=DRAFT")).isEqualTo(4);
        assertThat(one(questions.getFirst()).path("topic").stringValue()).isEqualTo("Khác");
        assertThat(trainer.post(undo, null)).hasStatus(404);
    }

    @Test
    void aTopicThatIsGoneIsNotPutBack() {
        JsonNode done = json(trainer.post("/api/question-edits", all("\"topic\": \"Khác\"")));
        JsonNode tree = json(trainer.get("/api/question-banks/%s/topics".formatted(unit)));
        tree.path("topics")
                .valueStream()
                .filter(topic -> topic.path("topic").stringValue().equals("Dữ liệu"))
                .forEach(topic -> trainer.delete(
                        "/api/question-topics/" + topic.path("topicId").stringValue()));
        JsonNode undone = json(trainer.post(
                "/api/question-edits/%s/undo".formatted(done.path("editId").stringValue()), null));
        assertThat(undone.path("left").intValue()).isEqualTo(5);
        assertThat(count("topic=Khác")).isEqualTo(5);
    }

    @Test
    void reviewersApproveAndSortNothing() {
        LearnerCalls reviewer = calls(unit, Role.REVIEWER);
        JsonNode sorted = json(reviewer.post("/api/question-edits", all("\"difficulty\": \"HARD\"")));
        assertThat(sorted.path("mayNot").intValue()).isEqualTo(5);
        assertThat(sorted.path("changed").intValue()).isZero();
        assertThat(count("difficulty=HARD")).isZero();
        JsonNode approved = json(reviewer.post("/api/question-edits", all("\"status\": \"APPROVED\"")));
        assertThat(approved.path("changed").intValue()).isEqualTo(5);
    }

    @Test
    void nobodyChangesQuestionsOfAnotherUnit() {
        LearnerCalls elsewhere = calls(somebody.unit(), Role.TRAINER);
        String body = chosen(questions, "\"status\": \"RETIRED\"");
        assertThat(elsewhere.post("/api/question-edits", body)).hasStatus(400);
        assertThat(elsewhere.post("/api/question-edits/preview", body)).hasStatus(400);
        assertThat(calls(unit, Role.LEARNER).post("/api/question-edits", body)).hasStatus(403);
        assertThat(count("status=RETIRED")).isZero();
    }

    @Test
    void saysWhatIsMissing() {
        assertProblem(trainer.post("/api/question-edits", all("\"topic\": \" \"")), "assessment.nothing-to-change");
        assertProblem(
                trainer.post(
                        "/api/question-edits",
                        "{\"which\": {\"unit\": \"%s\", \"q\": \"xyz\"}, \"status\": \"DRAFT\"}".formatted(unit)),
                "assessment.no-question-chosen");
        assertThat(trainer.post("/api/question-edits", "{\"status\": \"DRAFT\"}"))
                .hasStatus(400);
    }

    @Test
    void theListGoesIntoATable() {
        assertThat(trainer.get("/api/questions/export.csv?unit=%s&sort=stem".formatted(unit)))
                .hasStatusOk()
                .bodyText()
                .contains("Câu hỏi", "Câu 1 là gì?", "Dữ liệu", "Bản nháp")
                .doesNotContain("Phương án");
        assertThat(trainer.get("/api/questions/export.xlsx?unit=" + unit)).hasStatusOk();
        assertThat(calls(unit, Role.LEARNER).get("/api/questions/export.csv")).hasStatus(403);
        assertThat(calls(somebody.unit(), Role.TRAINER).get("/api/questions/export.csv?unit=" + unit))
                .bodyText()
                .doesNotContain("Câu 1");
    }

    private String all(String change) {
        return "{\"which\": {\"unit\": \"%s\"}, %s}".formatted(unit, change);
    }

    private static String chosen(List<String> these, String change) {
        return "{\"which\": {\"questionId\": [%s]}, %s}"
                .formatted(these.stream().map(id -> "\"" + id + "\"").collect(Collectors.joining(",")), change);
    }

    private int count(String query) {
        return json(trainer.get("/api/questions?unit=%s&%s".formatted(unit, query)))
                .path("total")
                .intValue();
    }

    private JsonNode one(String id) {
        return json(trainer.get("/api/questions/" + id));
    }

    private void decide(String id, String status) {
        assertThat(trainer.post("/api/questions/%s/status".formatted(id), "{\"status\": \"%s\"}".formatted(status)))
                .hasStatusOk();
    }

    private JsonNode write(int no) {
        return json(trainer.post("/api/questions", """
                {"unitId": "%s", "topic": "Dữ liệu", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "Câu %d là gì?",
                 "options": [{"text": "Phương án A", "correct": true}, {"text": "Phương án B", "correct": false}]}
                """.formatted(unit, no)));
    }

    private LearnerCalls calls(UnitId where, Role role) {
        return new LearnerCalls(http, somebody.in(where).withRole(role).make().signedIn());
    }

    private static void assertProblem(MvcTestResult result, String code) {
        assertThat(result).hasStatus(400);
        assertThat(json(result).path("code").stringValue()).isEqualTo(code);
    }
}
