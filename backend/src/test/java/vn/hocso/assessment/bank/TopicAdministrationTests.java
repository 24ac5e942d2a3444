package vn.hocso.assessment.bank;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class TopicAdministrationTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Somebody somebody;

    private Classroom classroom;
    private UnitId unit;
    private LearnerCalls trainer;

    @BeforeEach
    void aBankHasTopics() {
        classroom = new Classroom(courses, somebody, "Chủ đề " + Somebody.word(), 0);
        unit = classroom.unit();
        trainer = new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        write("Chính phủ số/Dịch vụ công", "Cổng dịch vụ công là gì?");
        write("Chính phủ số", "Chính phủ số là gì?");
        write("Dữ liệu", "Dữ liệu mở là gì?");
    }

    @Test
    void theTreeCountsWhatStandsUnderATopicAndBelow() {
        JsonNode tree = tree();
        assertThat(tree.path("questions").intValue()).isEqualTo(3);
        assertThat(tree.path("topics")
                        .valueStream()
                        .map(one -> one.path("topic").stringValue()))
                .containsExactly("Chính phủ số", "Chính phủ số/Dịch vụ công", "Dữ liệu");
        assertThat(tree.at("/topics/0/questions").intValue()).isEqualTo(2);
        assertThat(tree.at("/topics/1/questions").intValue()).isEqualTo(1);
        assertThat(tree.at("/topics/0/approved").intValue()).isEqualTo(2);
    }

    @Test
    void theListTakesATopicWithAllBelowIt() {
        assertThat(found("topic=Chính phủ số")).isEqualTo(2);
        assertThat(found("topic=chính phủ số/dịch vụ công")).isEqualTo(1);
        assertThat(found("q=dich vu cong")).as("the topic is searched, too").isEqualTo(1);
        assertThat(found("q=chinh phu")).isEqualTo(2);
    }

    @Test
    void aRenamedTopicKeepsItsQuestionsApprovedAndIsFoundByItsNewNameAlone() {
        assertThat(move("Chính phủ số", "Chính quyền số")).hasStatusOk();
        assertThat(found("topic=Chính quyền số&status=APPROVED")).isEqualTo(2);
        assertThat(found("topic=Chính quyền số/Dịch vụ công")).isEqualTo(1);
        assertThat(found("q=chinh quyen")).isEqualTo(2);
        assertThat(found("topic=Chính phủ số")).isZero();
    }

    @Test
    void aQuizGoesOnDrawingFromATopicThatWasRenamedMovedOrMerged() {
        String quiz = quiz("Chính phủ số/Dịch vụ công");
        assertThat(available(quiz)).isEqualTo(1);
        move("Chính phủ số", "Chính quyền số");
        assertThat(available(quiz)).isEqualTo(1);
        move("Chính quyền số/Dịch vụ công", "Dịch vụ");
        assertThat(available(quiz)).isEqualTo(1);
        merge("Dịch vụ", "Dữ liệu");
        assertThat(available(quiz)).isEqualTo(2);
        assertThat(json(trainer.get("/api/quizzes/" + quiz))
                        .at("/sections/0/topics/0")
                        .stringValue())
                .as("as it is called now")
                .isEqualTo("Dữ liệu");
    }

    @Test
    void aRuleThatNamesATopicTakesAllBelowIt() {
        assertThat(available(quiz("Chính phủ số"))).isEqualTo(2);
    }

    @Test
    void aFormerNameStaysWithItsTopic() {
        move("Dữ liệu", "Kho dữ liệu");
        assertThat(add(trainer, unit, "Dữ liệu")).hasStatus(409);
        assertThat(move("Chính phủ số", "Dữ liệu")).hasStatus(409);
        assertThat(move("Chính phủ số", "Dữ liệu/Chính phủ số")).hasStatus(409);
        JsonNode question = write("Dữ liệu", "Dữ liệu lớn là gì?");
        assertThat(question.path("topic").stringValue())
                .as("an old file goes to where the topic is now")
                .isEqualTo("Kho dữ liệu");
        assertThat(move("Kho dữ liệu", "Dữ liệu")).as("its own name").hasStatusOk();
    }

    @Test
    void mergedTopicsShareTheirQuestions() {
        write("Dữ liệu/Dịch vụ công", "Dữ liệu của dịch vụ công?");
        assertThat(merge("Dữ liệu", "Chính phủ số")).hasStatusOk();
        assertThat(found("topic=Chính phủ số")).isEqualTo(4);
        assertThat(found("topic=Chính phủ số/Dịch vụ công")).isEqualTo(2);
        assertThat(topics()).containsExactly("Chính phủ số", "Chính phủ số/Dịch vụ công");
    }

    @Test
    void aTopicMovesToWhereNoneIsAndNeverBelowItself() {
        assertThat(move("Dữ liệu", "Chính phủ số")).hasStatus(409);
        assertThat(move("Chính phủ số", "Chính phủ số/Dịch vụ công/Sâu")).hasStatus(400);
        assertThat(merge("Chính phủ số", "Chính phủ số/Dịch vụ công")).hasStatus(400);
        assertThat(move("Chính phủ số", "x".repeat(190))).hasStatus(400);
        assertThat(move("Dữ liệu", " / ")).hasStatus(400);
        assertThat(topics()).containsExactly("Chính phủ số", "Chính phủ số/Dịch vụ công", "Dữ liệu");
    }

    @Test
    void onlyATopicWithoutQuestionsGoesAway() {
        assertThat(remove("Chính phủ số")).hasStatus(409);
        assertThat(add(trainer, unit, "Trống/Bên dưới")).hasStatus(201);
        assertThat(add(trainer, unit, "trống")).hasStatus(409);
        assertThat(topics()).contains("Trống", "Trống/Bên dưới");
        assertThat(remove("Trống")).hasStatus(204);
        assertThat(topics()).containsExactly("Chính phủ số", "Chính phủ số/Dịch vụ công", "Dữ liệu");
    }

    @Test
    void topicsAreKeptByTheAuthorsOfTheirUnitAlone() {
        String address = "/api/question-topics/" + id("Dữ liệu");
        String place = "{\"topic\": \"Khác\"}";
        String into = "{\"into\": \"%s\"}".formatted(id("Chính phủ số"));
        LearnerCalls reviewer = calls(unit, Role.REVIEWER);
        LearnerCalls elsewhere = calls(somebody.unit(), Role.TRAINER);
        LearnerCalls learner = calls(unit, Role.LEARNER);
        String tree = "/api/question-banks/%s/topics".formatted(unit);
        assertThat(reviewer.get(tree)).hasStatusOk();
        assertThat(elsewhere.get(tree)).hasStatus(404);
        assertThat(learner.get(tree)).hasStatus(403);
        assertThat(elsewhere.get("/api/question-banks"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain(unit.toString());
        assertThat(learner.get("/api/question-banks")).hasStatus(403);
        for (LearnerCalls one : List.of(reviewer, learner)) {
            assertThat(one.put(address + "/place", place)).hasStatus(403);
            assertThat(one.post(address + "/merge", into)).hasStatus(403);
            assertThat(one.delete(address)).hasStatus(403);
            assertThat(add(one, unit, "Khác")).hasStatus(403);
        }
        assertThat(elsewhere.put(address + "/place", place)).hasStatus(404);
        assertThat(elsewhere.post(address + "/merge", into)).hasStatus(404);
        assertThat(elsewhere.delete(address)).hasStatus(404);
        assertThat(add(elsewhere, unit, "Khác")).hasStatus(404);
        assertThat(topics()).containsExactly("Chính phủ số", "Chính phủ số/Dịch vụ công", "Dữ liệu");
    }

    @Test
    void aTopicIsNotMergedIntoOneOfAnotherBank() {
        Classroom other = new Classroom(courses, somebody, "Khác " + Somebody.word(), 0);
        LearnerCalls there =
                new LearnerCalls(http, ActingAs.actor(other.trainer().accountId()));
        add(there, other.unit(), "Dữ liệu");
        String foreign = json(there.get("/api/question-banks/%s/topics".formatted(other.unit())))
                .at("/topics/0/topicId")
                .stringValue();
        assertThat(trainer.post(
                        "/api/question-topics/%s/merge".formatted(id("Dữ liệu")),
                        "{\"into\": \"%s\"}".formatted(foreign)))
                .hasStatus(404);
    }

    private JsonNode tree() {
        return json(trainer.get("/api/question-banks/%s/topics".formatted(unit)));
    }

    private List<String> topics() {
        return tree().path("topics")
                .valueStream()
                .map(one -> one.path("topic").stringValue())
                .toList();
    }

    private String id(String topic) {
        return tree().path("topics")
                .valueStream()
                .filter(one -> one.path("topic").stringValue().equals(topic))
                .findFirst()
                .orElseThrow()
                .path("topicId")
                .stringValue();
    }

    private int found(String query) {
        return json(trainer.get("/api/questions?unit=%s&%s".formatted(unit, query)))
                .path("total")
                .intValue();
    }

    private MvcTestResult add(LearnerCalls person, UnitId where, String topic) {
        return person.post("/api/question-banks/%s/topics".formatted(where), "{\"topic\": \"%s\"}".formatted(topic));
    }

    private MvcTestResult move(String topic, String to) {
        return trainer.put("/api/question-topics/%s/place".formatted(id(topic)), "{\"topic\": \"%s\"}".formatted(to));
    }

    private MvcTestResult merge(String topic, String into) {
        return trainer.post(
                "/api/question-topics/%s/merge".formatted(id(topic)), "{\"into\": \"%s\"}".formatted(id(into)));
    }

    private MvcTestResult remove(String topic) {
        return trainer.delete("/api/question-topics/" + id(topic));
    }

    private JsonNode write(String topic, String stem) {
        JsonNode question = json(trainer.post("/api/questions", """
                {"unitId": "%s", "topic": "%s", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "%s",
                 "options": [{"text": "Đúng", "correct": true}, {"text": "Sai", "correct": false}]}
                """.formatted(unit, topic, stem)));
        return json(trainer.post(
                "/api/questions/%s/status".formatted(question.path("questionId").stringValue()),
                "{\"status\": \"APPROVED\"}"));
    }

    private String quiz(String topic) {
        return json(trainer.post("/api/quizzes", """
                        {"courseId": "%s", "title": "Kiểm tra", "topics": ["%s"], "questionCount": 1, "passMarkPercent": 50,
                         "review": "NEVER"}""".formatted(classroom.course(), topic)))
                .path("quizId")
                .stringValue();
    }

    private int available(String quiz) {
        return json(trainer.get("/api/quizzes/" + quiz))
                .path("availableQuestions")
                .intValue();
    }

    private LearnerCalls calls(UnitId where, Role role) {
        return new LearnerCalls(http, somebody.in(where).withRole(role).make().signedIn());
    }
}
