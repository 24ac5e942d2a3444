package vn.hocso.assessment.quiz;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionBank.NewQuestion;
import vn.hocso.assessment.QuestionBank.Option;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Refusal;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class SharedInQuizzesTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Somebody somebody;

    private Classroom classroom;
    private LearnerCalls trainer;
    private LearnerCalls owner;
    private UnitId ministry;
    private String question;

    /** A course of one unit whose quiz names a question of another. */
    @BeforeEach
    void aQuestionOfAnotherUnit() {
        classroom = new Classroom(courses, somebody, "Câu hỏi chia sẻ " + Somebody.word(), 1);
        trainer = new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        ministry = somebody.unit();
        Someone author = somebody.in(ministry).withRole(Role.TRAINER).make();
        owner = new LearnerCalls(http, author.signedIn());
        question = bank.addAll(author.actor(), ministry, List.of(question()), true)
                .getFirst()
                .toString();
    }

    @Test
    void aQuestionThatIsNotSharedStandsInTheWayOfPublishing() {
        JsonNode quiz = quiz();
        assertThat(quiz.at("/problems/0/code").stringValue()).isEqualTo("assessment.fixed-questions-not-shared");
        addToCourse(quiz);
        assertThatThrownBy(classroom::publish).isInstanceOf(Refusal.class);
        share("OWN", "{\"unitId\": \"%s\", \"mayEdit\": false}".formatted(classroom.unit()));
        assertThat(classroom.publish()).isNotNull();
    }

    @Test
    void whatWasPublishedGoesOnWhenSharingIsWithdrawnAndTheNextPublicationIsRefused() {
        share("EVERYONE");
        JsonNode quiz = quiz();
        assertThat(quiz.path("problems").size()).isZero();
        addToCourse(quiz);
        classroom.publish();
        share("OWN");
        LearnerCalls learner =
                new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
        EnrolmentId enrolment = learner.enrol(classroom.course());
        assertThat(learner.post(
                        "/api/enrolments/%s/quizzes/%s/attempts"
                                .formatted(enrolment, quiz.path("quizId").stringValue()),
                        null))
                .bodyText()
                .contains("Câu của đơn vị khác?");
        classroom.addLesson("Thêm một bài", true);
        assertThatThrownBy(classroom::publish).isInstanceOf(Refusal.class);
        JsonNode now = json(trainer.get("/api/quizzes/" + quiz.path("quizId").stringValue()));
        assertThat(now.at("/problems/0/message").stringValue())
                .contains("không còn được đơn vị khác chia sẻ", "1 câu hỏi", "0 câu");
    }

    @Test
    void rulesDrawFromTheBankOfTheUnitAlone() {
        share("EVERYONE");
        JsonNode quiz = json(trainer.post("/api/quizzes", """
                {"courseId": "%s", "title": "Kiểm tra", "topics": ["Chính phủ số"], "questionCount": 1,
                 "passMarkPercent": 50, "review": "NEVER"}
                """.formatted(classroom.course())));
        assertThat(quiz.path("availableQuestions").intValue()).isZero();
    }

    @Test
    void theListTellsWhatAQuizOfTheUnitMayAsk() {
        String usable = "/api/questions?usableBy=" + classroom.unit();
        bank.addAll(classroom.trainer(), classroom.unit(), List.of(question(), question()), true);
        assertThat(json(trainer.get(usable + "&unit=" + classroom.unit()))
                        .path("total")
                        .intValue())
                .isEqualTo(2);
        assertThat(json(trainer.get(usable + "&unit=" + ministry)).path("total").intValue())
                .isZero();
        share("EVERYONE");
        assertThat(json(trainer.get(usable + "&unit=" + ministry)).path("total").intValue())
                .isEqualTo(1);
        assertThat(json(owner.get(usable + "&unit=" + classroom.unit()))
                        .path("total")
                        .intValue())
                .as("what the asker does not see")
                .isZero();
    }

    @Test
    void aQuestionTellsTheQuizzesOfOtherUnitsThatNameIt() {
        share("EVERYONE");
        assertThat(used()).isZero();
        JsonNode quiz = quiz();
        quiz();
        assertThat(used()).isEqualTo(2);
        share("OWN");
        assertThat(used()).as("what was published goes on asking it").isEqualTo(2);
        assertThat(owner.get("/api/questions/" + question))
                .bodyText()
                .as("no quiz is named")
                .doesNotContain("Kiểm tra", quiz.path("quizId").stringValue());
        String own = bank.addAll(classroom.trainer(), classroom.unit(), List.of(question()), true)
                .getFirst()
                .toString();
        assertThat(trainer.put("/api/quizzes/" + quiz.path("quizId").stringValue(), """
                {"revision": 0, "title": "Kiểm tra", "passMarkPercent": 50, "review": "NEVER", "sections": [{"fixed": ["%s"]}]}
                """.formatted(own)))
                .hasStatusOk();
        assertThat(used()).isEqualTo(1);
    }

    private int used() {
        return json(owner.get("/api/questions/" + question))
                .path("usedInQuizzes")
                .intValue();
    }

    private void addToCourse(JsonNode quiz) {
        classroom.addLesson(
                "Kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block(
                        "QUIZ",
                        "{\"quizId\": \"%s\"}".formatted(quiz.path("quizId").stringValue())));
    }

    private JsonNode quiz() {
        return json(trainer.post("/api/quizzes", """
                {"courseId": "%s", "title": "Kiểm tra", "passMarkPercent": 50, "review": "NEVER",
                 "sections": [{"fixed": ["%s"]}]}
                """.formatted(classroom.course(), question)));
    }

    private void share(String audience, String... units) {
        assertThat(owner.post("/api/question-edits", """
                {"which": {"questionId": ["%s"]}, "sharing": {"audience": "%s", "units": [%s]}}
                """.formatted(question, audience, String.join(",", units))))
                .hasStatusOk();
    }

    private static NewQuestion question() {
        return new NewQuestion(
                "Chính phủ số",
                "SINGLE_CHOICE",
                Difficulty.EASY,
                "Câu của đơn vị khác?",
                List.of(new Option("Đúng", true), new Option("Sai", false)),
                null);
    }
}
