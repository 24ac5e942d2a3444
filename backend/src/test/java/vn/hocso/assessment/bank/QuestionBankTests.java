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
class QuestionBankTests {

    private static final String OPTIONS =
            "[{\"text\": \"Chữ ký số\", \"correct\": true}, {\"text\": \"Con dấu giấy\", \"correct\": false}]";

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
    void aNewQuestionIsADraftUntilItIsApproved() {
        JsonNode question = json(write(trainer, OPTIONS));
        assertThat(question.path("status").stringValue()).isEqualTo("DRAFT");
        JsonNode approved = json(decide(trainer, question, "APPROVED"));
        assertThat(approved.path("status").stringValue()).isEqualTo("APPROVED");
        assertThat(json(trainer.get("/api/question-topics?unit=" + unit)).toString())
                .contains("Giao dịch điện tử");
    }

    @Test
    void aRevisedQuestionMustBeApprovedAgain() {
        JsonNode question = json(write(trainer, OPTIONS));
        decide(trainer, question, "APPROVED");
        JsonNode revised = json(revise(trainer, question, 1));
        assertThat(revised.path("status").stringValue()).isEqualTo("DRAFT");
        assertThat(revised.path("revision").intValue()).isEqualTo(2);
        assertThat(revised.path("stem").stringValue()).isEqualTo("Câu đã sửa?");
    }

    @Test
    void nobodyOverwritesARevisionTheyHaveNotSeen() {
        JsonNode question = json(write(trainer, OPTIONS));
        assertThat(revise(trainer, question, 1)).hasStatusOk();
        MvcTestResult late = revise(trainer, question, 1);
        assertThat(late).hasStatus(409);
        assertThat(json(late).path("revision").intValue()).isEqualTo(2);
    }

    @Test
    void findsQuestionsDespiteMissingDiacritics() {
        write(trainer, OPTIONS);
        String uri = "/api/questions?unit=" + unit + "&q=";
        assertThat(json(trainer.get(uri + "van ban dien tu")).path("total").intValue())
                .isEqualTo(1);
        assertThat(json(trainer.get(uri + "con dau")).path("total").intValue()).isEqualTo(1);
        assertThat(json(trainer.get(uri + "bau troi")).path("total").intValue()).isZero();
        assertThat(json(trainer.get("/api/questions?unit=%s&status=APPROVED".formatted(unit)))
                        .path("total")
                        .intValue())
                .isZero();
        assertThat(json(trainer.get("/api/questions?unit=%s&topic=Giao dịch điện tử".formatted(unit)))
                        .path("total")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void faultyQuestionsAreRefusedAndNameTheField() {
        assertField(write(trainer, "[{\"text\": \"Một\", \"correct\": true}]"), "options");
        assertField(
                write(trainer, "[{\"text\": \"Một\", \"correct\": true}, {\"text\": \" \", \"correct\": false}]"),
                "options[1].text");
        assertField(
                write(trainer, "[{\"text\": \"Một\", \"correct\": false}, {\"text\": \"Hai\", \"correct\": false}]"),
                "options");
        assertThat(trainer.post("/api/questions", "{}")).hasStatus(400);
        assertThat(trainer.post("/api/questions", "nonsense")).hasStatus(400);
    }

    @Test
    void theBankIsClosedToLearnersStrangersAndTrainersOfOtherUnits() {
        JsonNode question = json(write(trainer, OPTIONS));
        String one = "/api/questions/" + question.path("questionId").stringValue();
        LearnerCalls learner = calls(unit, Role.LEARNER);
        LearnerCalls elsewhere = calls(somebody.unit(), Role.TRAINER);
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        assertThat(learner.get(one)).hasStatus(403);
        assertThat(learner.get("/api/questions")).hasStatus(403);
        assertThat(write(learner, OPTIONS)).hasStatus(403);
        assertThat(elsewhere.get(one)).hasStatus(404);
        assertThat(write(elsewhere, OPTIONS)).hasStatus(404);
        assertThat(revise(elsewhere, question, 1)).hasStatus(404);
        assertThat(decide(elsewhere, question, "APPROVED")).hasStatus(404);
        assertThat(json(elsewhere.get("/api/questions")).toString())
                .doesNotContain(question.path("questionId").stringValue());
        assertThat(anonymous.get(one)).hasStatus(401);
        assertThat(write(anonymous, OPTIONS)).hasStatus(401);
    }

    @Test
    void reviewersApproveAndDoNotWrite() {
        JsonNode question = json(write(trainer, OPTIONS));
        LearnerCalls reviewer = calls(unit, Role.REVIEWER);
        assertThat(revise(reviewer, question, 1)).hasStatus(403);
        assertThat(decide(reviewer, question, "APPROVED")).hasStatusOk();
    }

    private LearnerCalls calls(UnitId where, Role role) {
        return new LearnerCalls(http, somebody.in(where).withRole(role).make().signedIn());
    }

    private MvcTestResult write(LearnerCalls person, String options) {
        return person.post("/api/questions", """
                {"unitId": "%s", "topic": "Giao dịch điện tử", "type": "SINGLE_CHOICE", "difficulty": "EASY",
                 "stem": "Văn bản điện tử được xác nhận bằng gì?", "options": %s}
                """.formatted(unit, options));
    }

    private static MvcTestResult revise(LearnerCalls person, JsonNode question, int revision) {
        return person.put(
                "/api/questions/" + question.path("questionId").stringValue(), """
                {"revision": %d, "topic": "Giao dịch điện tử", "type": "SINGLE_CHOICE", "difficulty": "HARD",
                 "stem": "Câu đã sửa?", "options": %s}
                """.formatted(revision, OPTIONS));
    }

    private static MvcTestResult decide(LearnerCalls person, JsonNode question, String status) {
        return person.post(
                "/api/questions/%s/status".formatted(question.path("questionId").stringValue()),
                "{\"status\": \"%s\"}".formatted(status));
    }

    private static void assertField(MvcTestResult result, String field) {
        assertThat(result).hasStatus(400);
        assertThat(json(result).at("/errors/0/field").stringValue()).isEqualTo(field);
    }
}
