package vn.hocso.assessment.quiz;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionBank.NewQuestion;
import vn.hocso.assessment.QuestionBank.Option;
import vn.hocso.assessment.QuestionId;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** A ministry that shares some of its questions with a province, and quizzes of the province that draw from its bank. */
@HocsoTest
abstract class SharedBankScene {

    @Autowired
    MockMvcTester http;

    @Autowired
    Courses courses;

    @Autowired
    QuestionBank bank;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    Classroom classroom;
    LearnerCalls trainer;
    LearnerCalls owner;
    UnitId ministry;
    List<String> shared;
    String kept;

    /** A ministry shares two of its questions with a province and keeps one, in a topic of its own, to itself. */
    @BeforeEach
    void aMinistrySharesSomeQuestions() {
        classroom = new Classroom(courses, somebody, "Ngân hàng dùng chung " + Somebody.word(), 1);
        trainer = new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        ministry = somebody.unit();
        Someone author = somebody.in(ministry).withRole(Role.TRAINER).make();
        owner = new LearnerCalls(http, author.signedIn());
        List<String> all = bank
                .addAll(
                        author.actor(),
                        ministry,
                        List.of(
                                question("Chính phủ số/Dịch vụ công", "Câu chia sẻ một?"),
                                question("Chính phủ số/Dịch vụ công", "Câu chia sẻ hai?"),
                                question("Đề thi nội bộ", "Câu giữ riêng?")),
                        true)
                .stream()
                .map(QuestionId::toString)
                .toList();
        shared = all.subList(0, 2);
        kept = all.getLast();
        share("OWN", classroom.unit(), shared);
    }

    UnitId aUnitThatSharesNothing() {
        UnitId silent = somebody.unit();
        bank.addAll(
                somebody.in(silent).withRole(Role.TRAINER).make().actor(),
                silent,
                List.of(question("Đề thi nội bộ", "Câu của đơn vị khác?")),
                true);
        return silent;
    }

    JsonNode quiz(String... sections) {
        MvcTestResult made =
                trainer.post("/api/quizzes", rules(", \"courseId\": \"%s\"".formatted(classroom.course()), sections));
        assertThat(made).hasStatus(201);
        return json(made);
    }

    static String rules(String more, String... sections) {
        return """
                {"title": "Kiểm tra", "passMarkPercent": 50, "review": "NEVER", "sections": [%s]%s}
                """.formatted(String.join(",", sections), more);
    }

    static String section(@Nullable UnitId from, String topic, int count) {
        return "{\"topics\": [%s], \"count\": %d%s}"
                .formatted(
                        topic.isEmpty() ? "" : "\"" + topic + "\"",
                        count,
                        from == null ? "" : ", \"bank\": \"%s\"".formatted(from));
    }

    JsonNode quizNow(JsonNode quiz) {
        return json(trainer.get(address(quiz)));
    }

    static String address(JsonNode quiz) {
        return "/api/quizzes/" + quiz.path("quizId").stringValue();
    }

    void publish(JsonNode quiz) {
        classroom.addLesson(
                "Kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block(
                        "QUIZ",
                        "{\"quizId\": \"%s\"}".formatted(quiz.path("quizId").stringValue())));
        classroom.publish();
    }

    LearnerCalls learner() {
        return new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
    }

    MvcTestResult start(LearnerCalls learner, JsonNode quiz) {
        EnrolmentId enrolment = learner.enrol(classroom.course());
        return learner.post(
                "/api/enrolments/%s/quizzes/%s/attempts"
                        .formatted(enrolment, quiz.path("quizId").stringValue()),
                null);
    }

    static List<String> stems(JsonNode attempt) {
        return attempt.path("questions")
                .valueStream()
                .map(one -> one.path("stem").stringValue())
                .toList();
    }

    int counted(LearnerCalls by, UnitId unit, String topic) {
        return json(by.post("/api/question-counts", """
                {"unitId": "%s", "bank": "%s", "topics": [%s]}
                """.formatted(
                                unit, ministry, topic.isEmpty() ? "" : "\"" + topic + "\"")))
                .path("count")
                .intValue();
    }

    static int used(LearnerCalls by, String question) {
        return json(by.get("/api/questions/" + question)).path("usedInQuizzes").intValue();
    }

    void rename(String topic, String now) {
        String id = json(owner.get("/api/question-banks/%s/topics".formatted(ministry)))
                .path("topics")
                .valueStream()
                .filter(one -> one.path("topic").stringValue().equals(topic))
                .findFirst()
                .orElseThrow()
                .path("topicId")
                .stringValue();
        assertThat(owner.put("/api/question-topics/%s/place".formatted(id), "{\"topic\": \"%s\"}".formatted(now)))
                .hasStatusOk();
    }

    void share(String audience, @Nullable UnitId with, List<String> questions) {
        share(owner, audience, with, questions);
    }

    static void share(LearnerCalls by, String audience, @Nullable UnitId with, List<String> questions) {
        assertThat(by.post("/api/question-edits", """
                {"which": {"questionId": [%s]}, "sharing": {"audience": "%s", "units": [%s]}}
                """.formatted(
                        String.join(
                                ",",
                                questions.stream().map(one -> "\"" + one + "\"").toList()),
                        audience,
                        with == null ? "" : "{\"unitId\": \"%s\", \"mayEdit\": false}".formatted(with))))
                .hasStatusOk();
    }

    static NewQuestion question(String topic, String stem) {
        return new NewQuestion(
                topic,
                "SINGLE_CHOICE",
                Difficulty.EASY,
                stem,
                List.of(new Option("phương án đúng", true), new Option("phương án sai", false)),
                "Vì thế");
    }
}
