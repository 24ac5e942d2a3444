package vn.hocso.assessment.attempt;

import java.text.Normalizer;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Examination;
import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class QuizAccessTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Somebody somebody;

    private Examination exam;

    @BeforeEach
    void aQuiz() {
        Classroom classroom = new Classroom(courses, somebody, "Phòng thi " + Somebody.word(), 0);
        exam = new Examination(http, somebody, classroom, bank, quizzes, 3, Review.NEVER);
    }

    @Test
    void aPasswordIsAskedForToBeginAndNotToGoOn() {
        change("{\"password\": \"mở đề\"}");
        assertThat(json(exam.look()).path("passwordNeeded").booleanValue()).isTrue();
        MvcTestResult without = exam.start();
        assertThat(without).hasStatus(400);
        assertThat(json(without).at("/errors/0/field").stringValue()).isEqualTo("password");
        assertThat(start("sai")).hasStatus(400);
        MvcTestResult with = start("mở đề");
        assertThat(with).hasStatus(201);
        assertThat(exam.start()).hasStatusOk();
        assertThat(exam.attempt(json(with))).hasStatusOk();
    }

    @Test
    void aPasswordOfDecomposedLettersIsTheSame() {
        change("{\"password\": \"mở đề\"}");
        assertThat(start(Normalizer.normalize(" mở đề ", Normalizer.Form.NFD))).hasStatus(201);
    }

    @Test
    void outsideOfTheNetworksNothingIsShownOrTaken() {
        JsonNode attempt = json(exam.start());
        change("{\"networks\": [\"10.9.0.0/16\", \"2001:db8::/32\"]}");
        JsonNode page = json(exam.look());
        assertThat(page.path("mayStart").booleanValue()).isFalse();
        assertThat(page.path("why").stringValue()).contains("mạng");
        assertThat(exam.attempt(attempt)).hasStatus(403);
        assertThat(exam.answer(attempt, 1, Examination.option(attempt, 1, true), 1))
                .hasStatus(403);
        String checked = "/api/attempts/%s/answers/1/check"
                .formatted(attempt.path("attemptId").stringValue());
        assertThat(exam.learner().post(checked, "")).hasStatus(403);
        change("{\"networks\": [\"127.0.0.0/8\"]}");
        assertThat(exam.attempt(attempt)).hasStatusOk();
    }

    @Test
    void withoutTheExamBrowserNothingIsShownOrTaken() {
        JsonNode attempt = json(exam.start());
        change("{\"configKeys\": [\"%s\"]}".formatted("a1".repeat(32)));
        assertThat(exam.attempt(attempt)).hasStatus(403);
        assertThat(json(exam.attempt(attempt)).path("code").stringValue()).isEqualTo("assessment.exam-browser-only");
    }

    @Test
    void rulesThatMakeNoSenseNameTheirField() {
        assertThat(json(put("{\"networks\": [\"mang-noi-bo\"]}"))
                        .at("/errors/0/field")
                        .stringValue())
                .isEqualTo("networks");
        assertThat(json(put("{\"examKeys\": [\"ngắn\"]}")).at("/errors/0/field").stringValue())
                .isEqualTo("examKeys");
    }

    @Test
    void learnersAndTrainersOfOtherUnitsDoNotReadThem() {
        String uri = "/api/quizzes/%s/access".formatted(exam.quiz());
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        assertThat(exam.learner().get(uri)).hasStatus(403);
        assertThat(elsewhere.get(uri)).hasStatus(404);
        assertThat(elsewhere.put(uri, "{}")).hasStatus(404);
    }

    private void change(String body) {
        assertThat(put(body)).hasStatusOk();
    }

    private MvcTestResult put(String body) {
        return exam.trainer().put("/api/quizzes/%s/access".formatted(exam.quiz()), body);
    }

    private MvcTestResult start(String password) {
        return exam.learner()
                .post(
                        "/api/enrolments/%s/quizzes/%s/attempts".formatted(exam.enrolment(), exam.quiz()),
                        "{\"password\": \"%s\"}".formatted(password));
    }
}
