package vn.hocso.assessment.attempt;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.Quizzes.Grading;
import vn.hocso.assessment.Quizzes.Navigation;
import vn.hocso.assessment.Quizzes.PeerReview;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** A course whose only lesson is a quiz that is an essay, and somebody who takes it. */
final class EssayExam {

    private static final String RUBRIC = """
            {"mostWords": 300, "rubric": [{"name": "Lập luận", "levels": [{"description": "Chưa rõ", "points": 0},
              {"description": "Rõ", "points": 5}]}]}""";

    private final MockMvcTester http;
    private final Somebody somebody;

    final Classroom classroom;
    final QuizId quiz;
    final String questionUri;
    final Someone person;
    final LearnerCalls learner;
    final EnrolmentId enrolment;
    final String quizUri;

    EssayExam(
            MockMvcTester http,
            Somebody somebody,
            Courses courses,
            Quizzes quizzes,
            Review review,
            @Nullable DoubleMarking twice) {
        this(http, somebody, courses, quizzes, review, twice, "ESSAY", RUBRIC);
    }

    /** The same with another type of question that a person marks. */
    EssayExam(
            MockMvcTester http,
            Somebody somebody,
            Courses courses,
            Quizzes quizzes,
            Review review,
            @Nullable DoubleMarking twice,
            String type,
            String body) {
        this(http, somebody, courses, quizzes, review, conduct(twice, null), type, body);
    }

    /** The same that learners mark among themselves. */
    static EssayExam ofPeers(
            MockMvcTester http, Somebody somebody, Courses courses, Quizzes quizzes, Review review, PeerReview peers) {
        return ofPeers(http, somebody, courses, quizzes, review, peers, "ESSAY", RUBRIC);
    }

    static EssayExam ofPeers(
            MockMvcTester http,
            Somebody somebody,
            Courses courses,
            Quizzes quizzes,
            Review review,
            PeerReview peers,
            String type,
            String body) {
        return new EssayExam(http, somebody, courses, quizzes, review, conduct(null, peers), type, body);
    }

    private EssayExam(
            MockMvcTester http,
            Somebody somebody,
            Courses courses,
            Quizzes quizzes,
            Review review,
            Conduct conduct,
            String type,
            String body) {
        this.http = http;
        this.somebody = somebody;
        classroom = new Classroom(courses, somebody, "Thu hoạch " + Somebody.word(), 0);
        LearnerCalls author = trainer();
        JsonNode question = json(author.post("/api/questions", """
                {"unitId": "%s", "topic": "Thu hoạch", "type": "%s", "difficulty": "HARD", "stem": "Bài học của đồng chí?", "body": %s}
                """.formatted(classroom.unit(), type, body)));
        questionUri = "/api/questions/" + question.path("questionId").stringValue();
        assertThat(author.post(questionUri + "/status", "{\"status\": \"APPROVED\"}"))
                .hasStatusOk();
        quiz = quizzes.create(classroom.trainer(), classroom.course(), rules(review, conduct));
        classroom.addLesson(
                "Bài thu hoạch",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(quiz)));
        classroom.publish();
        person = somebody.in(classroom.unit()).make();
        learner = new LearnerCalls(http, person.signedIn());
        enrolment = learner.enrol(classroom.course());
        quizUri = "/api/enrolments/%s/quizzes/%s".formatted(enrolment, quiz);
    }

    LearnerCalls trainer(Role... others) {
        Somebody.Making making = somebody.in(classroom.unit()).withRole(Role.TRAINER);
        for (Role role : others) {
            making = making.withRole(role);
        }
        return new LearnerCalls(http, making.make().signedIn());
    }

    /** The address of an attempt of the learner with this text, handed in. */
    String handedIn(String text) {
        return handedIn(learner, quizUri, text);
    }

    String handedInByAnother(String text) {
        return handedInBy(another(), text);
    }

    LearnerCalls another() {
        return new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
    }

    String handedInBy(LearnerCalls other, String text) {
        return handedIn(other, "/api/enrolments/%s/quizzes/%s".formatted(other.enrol(classroom.course()), quiz), text);
    }

    private static String handedIn(LearnerCalls learner, String quizUri, String text) {
        JsonNode open = json(learner.post(quizUri + "/attempts", null));
        String attempt = "/api/attempts/" + open.path("attemptId").stringValue();
        assertThat(learner.put(
                        attempt + "/answers/1",
                        "{\"answer\": {\"text\": %s}, \"seq\": 1}"
                                .formatted(JsonNodeFactory.instance.stringNode(text))))
                .hasStatusOk();
        assertThat(learner.post(attempt + "/submission", null)).hasStatusOk();
        return attempt;
    }

    private static Conduct conduct(@Nullable DoubleMarking twice, @Nullable PeerReview peers) {
        return new Conduct(null, null, null, Grading.BEST, Navigation.FREE, true, false, null, twice, peers);
    }

    private static QuizRules rules(Review review, Conduct conduct) {
        return new QuizRules(
                "Bài thu hoạch", null, List.of(), 1, 50, null, 2, true, review, Scoring.PARTIAL, null, conduct);
    }
}
