package vn.hocso.assessment.regrade;

import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** A quiz of one question whose key names the wrong option, as its trainer and those who take it see it. */
final class MiskeyedQuiz {

    static final String WRONG_KEY = "Mỗi xã một hệ thống riêng";
    static final String RIGHT_KEY = "Dùng chung một nền tảng";

    private final MockMvcTester http;
    private final Somebody somebody;
    private final Classroom classroom;
    private final QuizId quiz;
    private LearnerCalls trainer;
    private JsonNode question;

    MiskeyedQuiz(MockMvcTester http, Courses courses, Quizzes quizzes, Somebody somebody) {
        this.http = http;
        this.somebody = somebody;
        classroom = new Classroom(courses, somebody, "Dữ liệu mở " + Somebody.word(), 0);
        trainer = new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        question = json(trainer.post("/api/questions", """
                {"unitId": "%s", "topic": "Nền tảng", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "Xã nên làm thế nào?",
                 "body": {"options": [{"text": "%s", "correct": true}, {"text": "%s", "correct": false},
                   {"text": "Không làm gì", "correct": false}]}}
                """.formatted(classroom.unit(), WRONG_KEY, RIGHT_KEY)));
        approve();
        quiz = quizzes.create(
                classroom.trainer(),
                classroom.course(),
                new QuizRules(
                        "Kiểm tra nền tảng",
                        null,
                        List.of(),
                        1,
                        50,
                        null,
                        3,
                        true,
                        Review.AFTER_SUBMIT,
                        Scoring.ALL_OR_NOTHING));
        classroom.addLesson(
                "Kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(quiz)));
        classroom.publish();
    }

    Classroom classroom() {
        return classroom;
    }

    LearnerCalls trainer() {
        return trainer;
    }

    /** From now on somebody else looks after the quiz. */
    void trainedBy(Someone author) {
        trainer = new LearnerCalls(http, author.signedIn());
    }

    /** The same with another picture, and the right key or still the wrong one. */
    void revise(boolean mended, String shown) {
        JsonNode options = question.at("/body/options");
        question = json(trainer.put(questionUri(), """
                {"unitId": "%s", "topic": "Nền tảng", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "Xã nên làm thế nào?",
                 "revision": %d, "body": {"options": %s}, "picture": %s}
                """.formatted(
                        classroom.unit(),
                        question.path("revision").intValue(),
                        mended ? options.valueStream().map(MiskeyedQuiz::mended).toList() : options,
                        shown)));
        approve();
    }

    private void approve() {
        Someone reviewer = somebody.in(classroom.unit()).withRole(Role.REVIEWER).make();
        assertThat(new LearnerCalls(http, reviewer.signedIn())
                        .post(questionUri() + "/status", "{\"status\": \"APPROVED\"}"))
                .hasStatusOk();
    }

    /** Makes another question of it, with other options. */
    void askSomethingElse() {
        question = json(trainer.put(questionUri(), """
                {"unitId": "%s", "topic": "Nền tảng", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "Xã nên làm thế nào?",
                 "revision": 1, "body": {"options": [{"text": "Một phương án mới", "correct": true}, {"text": "Hai", "correct": false}]}}
                """.formatted(classroom.unit())));
    }

    /** A learner with an attempt that was handed in. */
    record Sat(Someone person, LearnerCalls calls, EnrolmentId enrolment, String attempt) {

        JsonNode result() {
            return json(calls.get(attempt + "/result"));
        }
    }

    String questionUri() {
        return "/api/questions/" + question.path("questionId").stringValue();
    }

    static String uri(JsonNode regrade) {
        return "/api/regrades/" + regrade.path("regradeId").stringValue();
    }

    JsonNode preview(String way) {
        MvcTestResult made =
                trainer.post(questionUri() + "/regrades", "{\"way\": \"%s\", \"quizId\": \"%s\"}".formatted(way, quiz));
        assertThat(made).hasStatus(201);
        return json(made);
    }

    JsonNode rows(JsonNode regrade) {
        return json(trainer.get(uri(regrade) + "/attempts"));
    }

    void apply(JsonNode preview) {
        assertThat(trainer.post(uri(preview) + "/application", "{\"reason\": \"Đáp án cũ sai\"}"))
                .hasStatus(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> json(trainer.get(uri(preview)))
                        .at("/job/state")
                        .asString()
                        .equals("DONE"));
        assertThat(json(trainer.get(uri(preview))).path("state").stringValue()).isEqualTo("DONE");
    }

    String refusal(JsonNode regrade) {
        return json(trainer.post(uri(regrade) + "/application", "{\"reason\": \"Đáp án cũ sai\"}"))
                .path("code")
                .stringValue();
    }

    List<Boolean> past(String what) {
        return json(trainer.get(questionUri() + "/regrading"))
                .path("past")
                .valueStream()
                .map(one -> one.path(what).booleanValue())
                .toList();
    }

    void mendKey() {
        JsonNode options = question.at("/body/options");
        question = json(trainer.put(questionUri(), """
                {"unitId": "%s", "topic": "Nền tảng", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "Xã nên làm thế nào?",
                 "revision": %d, "body": {"options": [%s]}}
                """.formatted(
                classroom.unit(),
                question.path("revision").intValue(),
                String.join(",", options.valueStream().map(MiskeyedQuiz::mended).toList()))));
        assertThat(question.path("revision").intValue()).isEqualTo(2);
    }

    static String mended(JsonNode option) {
        String text = option.path("text").stringValue();
        return "{\"optionId\": \"%s\", \"text\": \"%s\", \"correct\": %s}"
                .formatted(option.path("optionId").stringValue(), text, text.equals(RIGHT_KEY));
    }

    Sat begun() {
        return begun(somebody.in(classroom.unit()).make());
    }

    Sat begun(Someone person) {
        LearnerCalls calls = new LearnerCalls(http, person.signedIn());
        return begun(person, calls, calls.enrol(classroom.course()));
    }

    Sat begun(Someone person, LearnerCalls calls, EnrolmentId enrolment) {
        JsonNode open = json(calls.post("/api/enrolments/%s/quizzes/%s/attempts".formatted(enrolment, quiz), null));
        return new Sat(
                person,
                calls,
                enrolment,
                "/api/attempts/" + open.path("attemptId").stringValue());
    }

    static void answer(Sat open, String text) {
        String option = json(open.calls().get(open.attempt()))
                .at("/questions/0/options")
                .valueStream()
                .filter(one -> one.path("text").stringValue().equals(text))
                .findFirst()
                .orElseThrow()
                .path("optionId")
                .stringValue();
        assertThat(open.calls()
                        .put(open.attempt() + "/answers/1", "{\"optionIds\": [\"%s\"], \"seq\": 1}".formatted(option)))
                .hasStatusOk();
    }

    Sat sat(String text) {
        return handedIn(begun(), text);
    }

    static Sat handedIn(Sat open, String text) {
        answer(open, text);
        assertThat(open.calls().post(open.attempt() + "/submission", null)).hasStatusOk();
        return open;
    }
}
