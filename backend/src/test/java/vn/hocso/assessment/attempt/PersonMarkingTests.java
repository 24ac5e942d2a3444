package vn.hocso.assessment.attempt;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptGraded;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.CourseId;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** An attempt with an essay, which waits for a person. */
@HocsoTest
@ExtendWith(PublishedEventsExtension.class)
class PersonMarkingTests {

    private static final String ESSAY =
            "{\"mostWords\": 300, \"guidance\": \"CHỈ DÀNH CHO NGƯỜI CHẤM\", \"rubric\": []}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Somebody somebody;

    private LearnerCalls trainer;

    @Autowired
    private AttemptPersonalData personalData;

    @Autowired
    private JdbcClient jdbc;

    private Someone person;
    private LearnerCalls learner;
    private String quizUri;
    private CourseId course;
    private QuizId quiz;
    private String questionUri;

    @BeforeEach
    void aLearnerTakesAQuizThatIsAnEssay() {
        Classroom classroom = new Classroom(courses, somebody, "Thu hoạch " + Somebody.word(), 0);
        trainer = new LearnerCalls(
                http,
                somebody.in(classroom.unit()).withRole(Role.TRAINER).make().signedIn());
        JsonNode question = json(trainer.post("/api/questions", """
                {"unitId": "%s", "topic": "Thu hoạch", "type": "ESSAY", "difficulty": "HARD", "stem": "Bài học của đồng chí?", "body": %s}
                """.formatted(classroom.unit(), ESSAY)));
        questionUri = "/api/questions/" + question.path("questionId").stringValue();
        trainer.post(questionUri + "/status", "{\"status\": \"APPROVED\"}");
        course = classroom.course();
        quiz = quizzes.create(
                classroom.trainer(),
                classroom.course(),
                new QuizRules(
                        "Bài thu hoạch", null, List.of(), 1, 50, null, 2, true, Review.AFTER_SUBMIT, Scoring.PARTIAL));
        classroom.addLesson(
                "Bài thu hoạch",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(quiz)));
        classroom.publish();
        person = somebody.in(classroom.unit()).make();
        learner = new LearnerCalls(http, person.signedIn());
        EnrolmentId enrolment = learner.enrol(classroom.course());
        quizUri = "/api/enrolments/%s/quizzes/%s".formatted(enrolment, quiz);
    }

    @Test
    void theEssayWaitsAndNothingIsPassedUntilItIsMarked(AssertablePublishedEvents events) {
        String attempt = handedIn("Bài làm của tôi");
        JsonNode result = json(learner.get(attempt + "/result"));
        assertThat(result.path("awaitsMarking").booleanValue()).isTrue();
        assertThat(result.path("passed").booleanValue()).isFalse();
        assertThat(result.path("courseCompleted").booleanValue()).isFalse();
        assertThat(events.ofType(AttemptGraded.class)).isEmpty();
        assertThat(learner.post(quizUri + "/attempts", null)).hasStatus(409);

        JsonNode work = json(trainer.put(attempt + "/marks/1", "{\"share\": 0.75, \"remark\": \"Lập luận tốt\"}"));
        assertThat(work.path("awaitsMarking").booleanValue()).isFalse();
        JsonNode marked = json(learner.get(attempt + "/result"));
        assertThat(marked.path("scorePercent").intValue()).isEqualTo(75);
        assertThat(marked.path("passed").booleanValue()).isTrue();
        assertThat(marked.path("courseCompleted").booleanValue()).isTrue();
        assertThat(marked.at("/review/0/remark").stringValue()).isEqualTo("Lập luận tốt");
        assertThat(events.ofType(AttemptGraded.class)).hasSize(1);
    }

    @Test
    void anotherMarkThanTheOneToldIsAmongTheChangesThatTheLearnerReadsAndAudited() {
        String attempt = handedIn("Bài làm của tôi");
        trainer.put(attempt + "/marks/1", "{\"share\": 0.25}");
        assertThat(json(learner.get(attempt + "/result")).path("changes"))
                .as("what was not told yet has not changed")
                .isEmpty();
        trainer.put(attempt + "/marks/1", "{\"share\": 0.25, \"remark\": \"Cần nêu ví dụ\"}");
        trainer.put(attempt + "/marks/1", "{\"share\": 0.75}");
        JsonNode result = json(learner.get(attempt + "/result"));
        assertThat(result.path("passed").booleanValue()).isTrue();
        assertThat(result.path("changes")).hasSize(1);
        assertThat(result.at("/changes/0/cause").stringValue()).isEqualTo("REMARKED");
        assertThat(result.at("/changes/0/percentBefore").intValue()).isEqualTo(25);
        assertThat(result.at("/changes/0/percentAfter").intValue()).isEqualTo(75);
        assertThat(audited("assessment.mark-given-anew")).isEqualTo(1);
    }

    @Test
    void nobodyReplacesAMarkTheyHaveNotSeen() {
        String attempt = handedIn("Bài làm của tôi");
        trainer.put(attempt + "/marks/1", "{\"share\": 0.25}");
        LearnerCalls other = new LearnerCalls(
                http, somebody.in(person.unit()).withRole(Role.TRAINER).make().signedIn());
        assertThat(other.put(attempt + "/marks/1", "{\"share\": 0.75}"))
                .hasStatus(409)
                .bodyText()
                .contains("assessment.marked-meanwhile");
        String seen =
                json(other.get(attempt + "/marks")).at("/questions/0/markedAt").stringValue();
        assertThat(other.put(attempt + "/marks/1", "{\"share\": 0.75, \"seen\": \"%s\"}".formatted(seen)))
                .hasStatusOk();
        assertThat(json(learner.get(attempt + "/result")).path("scorePercent").intValue())
                .isEqualTo(75);
    }

    @Test
    void anEssayLeftEmptyNeedsNobodyToMarkIt() {
        String attempt = handedIn("  ");
        assertThat(json(learner.get(attempt + "/result")).path("awaitsMarking").booleanValue())
                .isFalse();
        assertThat(trainer.put(attempt + "/marks/1", "{\"share\": 1}")).hasStatus(409);
    }

    @Test
    void theMarkerSeesTheAnswerAndTheGuidanceButNotWhoWroteIt() {
        String attempt = handedIn("Bài làm của tôi");
        String work = json(trainer.get(attempt + "/marks")).toString();
        assertThat(work).contains("Bài làm của tôi").contains("CHỈ DÀNH CHO NGƯỜI CHẤM");
        assertThat(work).doesNotContain("accountId").doesNotContain("enrolmentId");
    }

    @Test
    void theLearnerNeverSeesTheGuidance() {
        String attempt = handedIn("Bài làm của tôi");
        assertThat(json(learner.get(attempt)).toString()).doesNotContain("NGƯỜI CHẤM");
        assertThat(json(learner.get(attempt + "/result")).toString()).doesNotContain("NGƯỜI CHẤM");
    }

    @Test
    void anAttemptThatIsOpenIsNotMarked() {
        JsonNode open = json(learner.post(quizUri + "/attempts", null));
        String attempt = "/api/attempts/" + open.path("attemptId").stringValue();
        learner.put(attempt + "/answers/1", "{\"answer\": {\"text\": \"Đang viết\"}, \"seq\": 1}");
        assertThat(trainer.put(attempt + "/marks/1", "{\"share\": 1}")).hasStatus(409);
        assertThat(json(trainer.get(attempt + "/marks")).path("questions")).isEmpty();
    }

    @Test
    void marksOutsideTheScaleAreRefused() {
        String attempt = handedIn("Bài làm của tôi");
        for (String body : List.of("{\"share\": 1.5}", "{\"share\": -1}", "{}", "{\"share\": 0.12345}")) {
            assertThat(trainer.put(attempt + "/marks/1", body)).as(body).hasStatus(400);
        }
        assertThat(trainer.put(attempt + "/marks/9", "{\"share\": 1}")
                        .getResponse()
                        .getStatus())
                .isIn(400, 404);
    }

    @Test
    void onlyTrainersOfTheUnitMark() {
        String attempt = handedIn("Bài làm của tôi");
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        assertThat(learner.get(attempt + "/marks")).hasStatus(403);
        assertThat(learner.put(attempt + "/marks/1", "{\"share\": 1}")).hasStatus(403);
        assertThat(elsewhere.get(attempt + "/marks")).hasStatus(404);
        assertThat(elsewhere.put(attempt + "/marks/1", "{\"share\": 1}")).hasStatus(404);
        assertThat(anonymous.get(attempt + "/marks")).hasStatus(401);
        assertThat(anonymous.put(attempt + "/marks/1", "{\"share\": 1}")).hasStatus(401);
    }

    @Test
    void theQueueHoldsWhatWaitsInTheUnitsOfTheMarkerUntilItIsMarked() {
        String attempt = handedIn("Bài làm của tôi");
        String id = attempt.substring(attempt.lastIndexOf('/') + 1);
        JsonNode queue = json(trainer.get("/api/marking-queue"));
        assertThat(queue.at("/items/0/attemptId").stringValue()).isEqualTo(id);
        assertThat(queue.at("/items/0/quizTitle").stringValue()).isEqualTo("Bài thu hoạch");
        assertThat(queue.toString()).doesNotContain("accountId").doesNotContain("enrolmentId");
        trainer.put(attempt + "/marks/1", "{\"share\": 0.5}");
        assertThat(json(trainer.get("/api/marking-queue")).path("total").intValue())
                .isZero();
    }

    @Test
    void whoseWorkWaitsIsToldByNeitherTheListNorARegrade() {
        String attempt = handedIn("Bài làm của tôi");
        String id = attempt.substring(attempt.lastIndexOf('/') + 1);
        String list = "/api/quizzes/%s/attempts".formatted(quiz);
        String regrade = "/api/regrades/"
                + json(trainer.post(questionUri + "/regrades", "{\"way\": \"FULL_MARKS\"}"))
                        .path("regradeId")
                        .stringValue()
                + "/attempts";
        for (String address : List.of(list, list + "?sort=-submitted", regrade + "?which=ALL")) {
            JsonNode told = json(trainer.get(address));
            assertThat(told.path("total").intValue()).as(address).isEqualTo(1);
            assertThat(told.at("/items/0/awaitsMarking").booleanValue())
                    .as(address)
                    .isTrue();
            assertThat(told.toString()).as(address).doesNotContain(id).doesNotContain("\"submittedAt\":\"");
            assertThat(told.at("/items/0").hasNonNull("scorePercent"))
                    .as(address)
                    .isFalse();
        }
        String today = VietnamCalendar.day(Instant.now()).format(DateTimeFormatter.ofPattern("dd/MM/yyyy"));
        for (String file : List.of(list + "/export.csv", regrade + "/export.csv?which=ALL")) {
            assertThat(trainer.get(file))
                    .as(file)
                    .hasStatusOk()
                    .bodyText()
                    .contains("Đang chờ chấm")
                    .doesNotContain(today);
        }
        trainer.put(attempt + "/marks/1", "{\"share\": 0.5}");
        assertThat(json(trainer.get(list)).at("/items/0/attemptId").stringValue())
                .isEqualTo(id);
        assertThat(json(trainer.get(regrade + "?which=ALL"))
                        .at("/items/0/attemptId")
                        .stringValue())
                .isEqualTo(id);
    }

    @Test
    void theQueueIsForTrainersAndEachSeesOwnUnitsOnly() {
        handedIn("Bài làm của tôi");
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        assertThat(json(elsewhere.get("/api/marking-queue")).path("total").intValue())
                .isZero();
        assertThat(learner.get("/api/marking-queue")).hasStatus(403);
        assertThat(new LearnerCalls(http, ActingAs.anonymous()).get("/api/marking-queue"))
                .hasStatus(401);
    }

    @Test
    void nobodyMarksTheirOwnWorkNorFindsItInTheQueue() {
        learner = trainer;
        quizUri = "/api/enrolments/%s/quizzes/%s".formatted(trainer.enrol(course), quiz);
        String attempt = handedIn("Bài của giảng viên");
        assertThat(json(trainer.get("/api/marking-queue")).path("total").intValue())
                .isZero();
        assertThat(trainer.get(attempt + "/marks")).hasStatus(403);
        assertThat(trainer.put(attempt + "/marks/1", "{\"share\": 1}")).hasStatus(403);
    }

    @Test
    void whatTheMarkerSaidIsAmongTheDataOfThePersonUntilItIsErased() {
        String attempt = handedIn("Bài làm của tôi");
        trainer.put(attempt + "/marks/1", "{\"share\": 0.5, \"remark\": \"Cần nêu ví dụ\"}");
        assertThat(remarks()).containsExactly("Cần nêu ví dụ");
        personalData.erase(person.id().value());
        assertThat(remarks()).containsOnlyNulls();
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and person_id = ?")
                .params(action, Ids.bytes(person.id().value()))
                .query(Integer.class)
                .single();
    }

    private List<Object> remarks() {
        List<Object> remarks = new ArrayList<>();
        personalData.tell(person.id().value(), (table, values) -> {
            if (table.equals("marks")) {
                remarks.add(values.get("remark"));
            }
        });
        return remarks;
    }

    private String handedIn(String text) {
        JsonNode open = json(learner.post(quizUri + "/attempts", null));
        String attempt = "/api/attempts/" + open.path("attemptId").stringValue();
        MvcTestResult saved =
                learner.put(attempt + "/answers/1", "{\"answer\": {\"text\": \"%s\"}, \"seq\": 1}".formatted(text));
        assertThat(saved).hasStatusOk();
        assertThat(learner.post(attempt + "/submission", null)).hasStatusOk();
        return attempt;
    }
}
