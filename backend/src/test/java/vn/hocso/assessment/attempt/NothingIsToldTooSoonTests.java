package vn.hocso.assessment.attempt;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.assessment.Screenshots;
import vn.hocso.assessment.question.SampleBodies;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.media.MediaLibrary;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Walks through every answer of the server about an attempt at a quiz with a question of each type. */
@HocsoTest
class NothingIsToldTooSoonTests {

    /** What the bodies hold for the key alone says LOCKED, their numbers are 987654; the explanation is this. */
    private static final String EXPLANATION = "LOCKED explanation";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Somebody somebody;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MediaLibrary library;

    @Test
    void noAnswerAboutAnAttemptHoldsKeyFeedbackOrCorrectFlags() {
        for (Review review : List.of(Review.NEVER, Review.AFTER_PASS)) {
            walk(review)
                    .forEach((what, answer) -> assertThat(answer)
                            .as("%s, %s", review, what)
                            .doesNotContain(
                                    "LOCK",
                                    "987654",
                                    "\"correct\"",
                                    "\"solution\"",
                                    "\"key\"",
                                    "\"feedback\"",
                                    "\"right\"")
                            .doesNotContain(
                                    "\"tolerance\"",
                                    "\"formula\"",
                                    "\"sharePercent\"",
                                    "\"weightPercent\"",
                                    "\"areas\""));
        }
    }

    @Test
    void theSameWalkWouldNoticeWhatIsReleased() {
        assertThat(walk(Review.AFTER_SUBMIT).get("result")).contains("LOCKED", "\"correct\"", "\"solution\"");
    }

    /** Every request that a learner may make about the attempt and what came back, in words. */
    private Map<String, String> walk(Review review) {
        Classroom classroom = new Classroom(courses, somebody, "Mọi dạng " + Somebody.word(), 0);
        LearnerCalls trainer =
                new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        LearnerCalls reviewer = new LearnerCalls(http, somebody.administrator().signedIn());
        String shown = Screenshots.written(Screenshots.keep(library, classroom.trainer(), 40), "Ảnh chụp màn hình");
        List<QuestionId> questions = SampleBodies.ALL.entrySet().stream()
                .map(one -> question(classroom, trainer, reviewer, one.getKey(), one.getValue(), shown))
                .toList();
        QuizId quiz = quizzes.create(classroom.trainer(), classroom.course(), rules(review, questions));
        classroom.addLesson(
                "Kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(quiz)));
        classroom.publish();
        LearnerCalls learner =
                new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
        EnrolmentId enrolment = learner.enrol(classroom.course());
        String start = "/api/enrolments/%s/quizzes/%s".formatted(enrolment, quiz);

        Map<String, String> told = new LinkedHashMap<>();
        told.put("start page", body(learner.get(start)));
        MvcTestResult begun = learner.post(start + "/attempts", "{}");
        assertThat(begun).hasStatus(201);
        told.put("begun", body(begun));
        JsonNode attempt = json(begun);
        assertThat(attempt.path("questions").size()).isEqualTo(SampleBodies.ALL.size());
        assertThat(attempt.path("questions").valueStream())
                .allSatisfy(one ->
                        assertThat(one.at("/picture/description").stringValue()).isEqualTo("Ảnh chụp màn hình"));
        String uri = "/api/attempts/" + attempt.path("attemptId").stringValue();
        List<Integer> numbers = new ArrayList<>();
        attempt.path("questions").forEach(one -> numbers.add(one.path("no").intValue()));
        numbers.forEach(no -> {
            told.put("empty answer " + no, body(learner.put(uri + "/answers/" + no, "{\"answer\": {}, \"seq\": 1}")));
            told.put(
                    "odd answer " + no,
                    body(learner.put(uri + "/answers/" + no, "{\"answer\": {\"x\": [7]}, \"seq\": 2}")));
            told.put("check " + no, body(learner.post(uri + "/answers/%d/check".formatted(no), null)));
        });
        told.put("device", body(learner.put(uri + "/device", "{\"deviceId\": \"%s\"}".formatted(UUID.randomUUID()))));
        told.put("attempt", body(learner.get(uri)));
        told.put("result too soon", body(learner.get(uri + "/result")));
        told.put("marks", body(learner.get(uri + "/marks")));
        told.put("handed in", body(learner.post(uri + "/submission", null)));
        told.put("result", body(learner.get(uri + "/result")));
        told.put("attempt after", body(learner.get(uri)));
        told.put("start page after", body(learner.get(start)));
        return told;
    }

    private QuestionId question(
            Classroom classroom, LearnerCalls trainer, LearnerCalls approver, String type, String body, String shown) {
        boolean pictured = type.equals("HOT_SPOT");
        MvcTestResult written = trainer.post("/api/questions", """
                {"unitId": "%s", "type": "%s", "topic": "Mọi dạng", "stem": "Câu hỏi", "difficulty": "EASY", "body": %s,
                 "explanation": "%s", "picture": %s}""".formatted(
                        classroom.unit(),
                        pictured ? "ESSAY" : type,
                        pictured ? SampleBodies.ALL.get("ESSAY") : body,
                        EXPLANATION,
                        shown));
        assertThat(written).as(type).hasStatus(201);
        String id = json(written).path("questionId").stringValue();
        if (pictured) {
            becomeHotSpot(UUID.fromString(id), body);
        }
        assertThat(approver.post("/api/questions/%s/status".formatted(id), "{\"status\": \"APPROVED\"}"))
                .hasStatusOk();
        return QuestionId.of(id);
    }

    /** A hot spot needs a picture in the library, which has nothing to do with what is tested here. */
    private void becomeHotSpot(UUID question, String body) {
        jdbc.sql("update assessment_question set type = 'HOT_SPOT' where id = ?")
                .param(Ids.bytes(question))
                .update();
        jdbc.sql("update assessment_question_revision set type = 'HOT_SPOT', body = ? where question_id = ?")
                .params(body, Ids.bytes(question))
                .update();
    }

    private static QuizRules rules(Review review, List<QuestionId> questions) {
        Section all = new Section("", null, questions, List.of(), List.of(), List.of(), questions.size(), false);
        return new QuizRules(
                "Mọi dạng",
                null,
                List.of(),
                questions.size(),
                100,
                20,
                null,
                true,
                review,
                Scoring.PARTIAL,
                List.of(all),
                null);
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
