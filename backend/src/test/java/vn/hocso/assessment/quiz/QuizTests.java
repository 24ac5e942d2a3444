package vn.hocso.assessment.quiz;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionBank.NewQuestion;
import vn.hocso.assessment.QuestionBank.Option;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses;
import vn.hocso.content.LessonId;
import vn.hocso.content.VersionId;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Refusal;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class QuizTests {

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

    @BeforeEach
    void aTrainerWritesACourse() {
        classroom = new Classroom(courses, somebody, "Bài trắc nghiệm " + Somebody.word(), 1);
        trainer = new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
    }

    @Test
    void tellsHowManyQuestionsAreThereAndWhatStandsInTheWay() {
        JsonNode quiz = json(create(trainer, 2, 60));
        assertThat(quiz.path("availableQuestions").intValue()).isZero();
        assertThat(quiz.at("/problems/0/code").stringValue()).isEqualTo("assessment.too-few-questions");
        approve("Một?", "Hai?");
        JsonNode later = json(trainer.get("/api/quizzes/" + quiz.path("quizId").stringValue()));
        assertThat(later.path("availableQuestions").intValue()).isEqualTo(2);
        assertThat(later.path("problems").size()).isZero();
    }

    @Test
    void aCourseWhoseQuizHasTooFewQuestionsIsNotPublished() {
        String quiz = json(create(trainer, 2, 60)).path("quizId").stringValue();
        classroom.addLesson(
                "Kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(quiz)));
        assertThatThrownBy(classroom::publish).isInstanceOf(Refusal.class);
        approve("Một?", "Hai?");
        assertThat(classroom.publish()).isNotNull();
    }

    @Test
    void aQuizOfAnotherUnitsCourseIsNotTakenAlong() {
        String quiz = json(create(trainer, 2, 60)).path("quizId").stringValue();
        approve("Một?", "Hai?");
        Classroom other = new Classroom(courses, somebody, "Khóa học khác " + Somebody.word(), 1);
        LessonId lesson = other.addLesson(
                "Kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(quiz)));
        LearnerCalls author =
                new LearnerCalls(http, ActingAs.actor(other.trainer().accountId()));
        String course = "/api/authoring/courses/" + other.course();

        assertThatThrownBy(other::publish).isInstanceOf(Refusal.class);
        JsonNode problem = json(author.get(course + "/checks"))
                .at("/problems")
                .valueStream()
                .filter(one -> one.path("severity").stringValue().equals("ERROR"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.path("code").stringValue()).isEqualTo("assessment.quiz-of-another-course");
        assertThat(author.get(course + "/preview/lessons/" + lesson))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("passMarkPercent");
    }

    @Test
    void definingMakesNoSilentOverwrites() {
        JsonNode quiz = json(create(trainer, 2, 60));
        String uri = "/api/quizzes/" + quiz.path("quizId").stringValue();
        long revision = quiz.path("revision").longValue();
        MvcTestResult changed = trainer.put(uri, rules(3, 70, ", \"revision\": " + revision));
        assertThat(changed).hasStatusOk();
        assertThat(json(changed).path("questionCount").intValue()).isEqualTo(3);
        assertThat(trainer.put(uri, rules(4, 70, ", \"revision\": " + revision)))
                .hasStatus(409);
    }

    @Test
    void aQuizThatChangedIsPublishedAgainThoughNothingElseOfItsCourseDid() {
        JsonNode quiz = json(create(trainer, 2, 60));
        String id = quiz.path("quizId").stringValue();
        approve("Một?", "Hai?");
        classroom.addLesson(
                "Kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(id)));
        VersionId first = classroom.publish();
        long revision = quiz.path("revision").longValue();
        JsonNode same = json(trainer.put("/api/quizzes/" + id, rules(2, 60, ", \"revision\": " + revision)));
        assertThat(classroom.publish()).as("written as it was").isEqualTo(first);

        assertThat(trainer.put(
                        "/api/quizzes/" + id,
                        rules(2, 90, ", \"revision\": " + same.path("revision").longValue())))
                .hasStatusOk();

        String course = "/api/authoring/courses/" + classroom.course();
        assertThat(json(trainer.get(course)).path("state").stringValue()).isEqualTo("CHANGED");
        JsonNode changes = json(trainer.get(course + "/checks")).path("changes");
        assertThat(changes).hasSize(1);
        assertThat(changes.at("/0/title").stringValue()).isEqualTo("Kiểm tra");
        VersionId second = classroom.publish();
        assertThat(second).isNotEqualTo(first);
        assertThat(classroom.publish()).isEqualTo(second);
    }

    @Test
    void rulesThatMakeNoSenseAreRefusedAndNameTheField() {
        MvcTestResult refused = create(trainer, 0, 60);
        assertThat(refused).hasStatus(400);
        assertThat(json(refused).at("/errors/0/field").stringValue()).isEqualTo("questionCount");
        assertThat(json(create(trainer, 2, 101)).at("/errors/0/field").stringValue())
                .isEqualTo("passMarkPercent");
    }

    @Test
    void quizzesAreClosedToLearnersStrangersAndTrainersOfOtherUnits() {
        String uri =
                "/api/quizzes/" + json(create(trainer, 2, 60)).path("quizId").stringValue();
        LearnerCalls learner =
                new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        assertThat(learner.get(uri)).hasStatus(403);
        assertThat(create(learner, 2, 60)).hasStatus(403);
        assertThat(elsewhere.get(uri)).hasStatus(404);
        assertThat(create(elsewhere, 2, 60)).hasStatus(404);
        assertThat(elsewhere.put(uri, rules(2, 60, ", \"revision\": 0"))).hasStatus(404);
        assertThat(anonymous.get(uri)).hasStatus(401);
        assertThat(create(anonymous, 2, 60)).hasStatus(401);
    }

    private void approve(String... stems) {
        List<NewQuestion> questions = Arrays.stream(stems)
                .map(stem -> new NewQuestion(
                        "Chính phủ số",
                        "MULTIPLE_CHOICE",
                        Difficulty.EASY,
                        stem,
                        List.of(new Option("Đúng", true), new Option("Sai", false)),
                        null))
                .toList();
        bank.addAll(classroom.trainer(), classroom.unit(), questions, true);
    }

    private MvcTestResult create(LearnerCalls person, int questions, int passMark) {
        return person.post(
                "/api/quizzes", rules(questions, passMark, ", \"courseId\": \"%s\"".formatted(classroom.course())));
    }

    private static String rules(int questions, int passMark, String more) {
        return """
                {"title": "Kiểm tra", "topics": ["Chính phủ số"], "questionCount": %d, "passMarkPercent": %d, "review": "NEVER"%s}
                """.formatted(questions, passMark, more);
    }
}
