package vn.hocso.assessment;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.catalogue.CourseOffers;
import vn.hocso.content.Courses;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ActivityMark;
import vn.hocso.learning.ActivityOutcomes;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** The gradebook of a class from the quiz that is handed in to the mark that is settled. */
@HocsoTest
class GradebookTests {

    private static final String ESSAY = "00000000-0000-7000-8000-000000000e55";
    private static final String FINAL = new UUID(0, 0).toString();

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private CourseOffers offers;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Classes classes;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private ActivityOutcomes outcomes;

    @Autowired
    private Somebody somebody;

    @Autowired
    private JdbcClient jdbc;

    private Classroom classroom;
    private Examination exam;
    private Someone manager;
    private ClassId id;

    @BeforeEach
    void aClassOfOneLearnerInACourseWithAQuiz() {
        classroom = new Classroom(courses, somebody, "Kỹ năng số " + Somebody.word(), 1);
        exam = new Examination(http, somebody, classroom, bank, quizzes, null, Review.NEVER);
        Awaitility.await().until(() -> offers.find(classroom.course()).isPresent());
        manager = somebody.in(classroom.unit()).withRole(Role.UNIT_MANAGER).make();
        id = classes.open(
                manager.actor(),
                new Classes.NewClass(
                        "L-" + Somebody.word(),
                        "Lớp kiểm thử",
                        classroom.course(),
                        classroom.unit(),
                        LocalDate.now().minusDays(3),
                        LocalDate.now().plusDays(3),
                        List.of(AccountId.of(classroom.trainer()))));
        classes.add(
                manager.actor(),
                id,
                List.of(enrolments.require(exam.enrolment()).accountId()));
    }

    @Test
    void theQuizOfTheCourseIsAColumnFromTheStartAndItsMarkIsThereOnceItIsHandedIn() {
        assertThat(row().path("grade").path("mark").decimalValue()).isZero();
        handIn(2);

        JsonNode item = row().path("grade").path("items").get(0);
        assertThat(item.path("itemId").stringValue()).isEqualTo(exam.quiz().toString());
        assertThat(item.path("points").decimalValue()).isEqualByComparingTo("6.6667");
        assertThat(row().path("grade").path("mark").decimalValue()).isEqualByComparingTo("6.7");
        assertThat(row().path("grade").path("passed").booleanValue()).isTrue();
    }

    @Test
    void theBestAttemptCountsWhateverComesLater() {
        handIn(1);
        handIn(0);
        assertThat(row().path("grade").path("mark").decimalValue()).isEqualByComparingTo("3.3");
    }

    @Test
    void aMarkToldTwiceIsThereOnce() {
        handIn(2);
        var mark = new ActivityMark(
                exam.enrolment(), exam.quiz().value(), BigDecimal.ONE, BigDecimal.valueOf(3), Instant.now());
        outcomes.marked(mark);
        outcomes.marked(mark);
        assertThat(row().path("grade").path("mark").decimalValue()).isEqualByComparingTo("3.3");
        assertThat(jdbc.sql("select count(*) from learning_activity_mark where enrolment_id = ?")
                        .param(Ids.bytes(exam.enrolment().value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void trainersAddAColumnEnterMarksAndTakeThemBackAndEveryChangeIsKept() {
        handIn(3);
        assertThat(rule()).hasStatusOk();
        assertThat(give(ESSAY, "8", null, 0)).hasStatusOk();
        // (10·1 + 8·3) / 4
        assertThat(row().path("grade").path("mark").decimalValue()).isEqualByComparingTo("8.5");
        assertThat(give(ESSAY, "8", null, 0)).as("sent again").hasStatusOk();
        assertThat(give(ESSAY, "9", null, 0)).as("somebody else was there").hasStatus(409);
        assertThat(give(ESSAY, "null", null, 1)).hasStatusOk();
        assertThat(row().path("grade").path("mark").decimalValue()).isEqualByComparingTo("2.5");

        JsonNode history = json(trainer().get("/api/classes/%s/gradebook/learners/%s".formatted(id, exam.enrolment())))
                .path("history");
        assertThat(history).hasSize(2);
        assertThat(history.get(1).path("after").decimalValue()).isEqualByComparingTo("8");
        assertThat(jdbc.sql("select count(*) from audit_entry where action = 'learning.mark-given' and subject_id = ?")
                        .param(Ids.bytes(id.value()))
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void aMarkOutsideOfItsScaleIsRefused() {
        rule();
        assertThat(give(ESSAY, "10.5", null, 0))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("learning.mark-out-of-range");
        assertThat(give(ESSAY, "-1", null, 0)).hasStatus(400);
    }

    @Test
    void replacingAFoundMarkNeedsAReason() {
        handIn(1);
        assertThat(give(exam.quiz().toString(), "9", null, 0))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
        assertThat(give(exam.quiz().toString(), "9", "Phúc khảo", 0)).hasStatusOk();
        assertThat(row().path("grade").path("mark").decimalValue()).isEqualByComparingTo("9.0");
        assertThat(give(FINAL, "7", "Hội đồng quyết định", 0)).hasStatusOk();
        assertThat(row().path("grade").path("mark").decimalValue()).isEqualByComparingTo("7.0");
        assertThat(row().path("grade").path("found").decimalValue()).isEqualByComparingTo("9.0");
    }

    @Test
    void trainersDoNotMarkThemselves() {
        classes.add(manager.actor(), id, List.of(AccountId.of(classroom.trainer())));
        String own = enrolments
                .of(AccountId.of(classroom.trainer()), classroom.course())
                .orElseThrow()
                .enrolmentId()
                .toString();
        rule();
        assertThat(trainer().put("/api/classes/%s/gradebook/marks".formatted(id), mark(own, ESSAY, "10", null, 0)))
                .hasStatus(403);
    }

    @Test
    void rulesThatMakeNoSenseAreRefusedAtTheFieldThatIsWrong() {
        String wrong = scheme(0).replace("\"weight\": 1", "\"weight\": 0").replace("\"weight\": 3", "\"weight\": 0");
        assertThat(trainer().put("/api/classes/%s/gradebook/scheme".formatted(id), wrong))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("learning.scheme-without-weight");
        assertThat(trainer()
                        .put(
                                "/api/classes/%s/gradebook/scheme".formatted(id),
                                scheme(0).replace("Bài thu hoạch", " ")))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("items[1].title");
        assertThat(trainer().put("/api/classes/%s/gradebook/scheme".formatted(id), scheme(7)))
                .hasStatus(409);
    }

    @Test
    void nothingChangesTheMarksOfAClosedClass() {
        handIn(2);
        assertThat(trainer().post("/api/classes/%s/closing".formatted(id), null))
                .hasStatus(204);
        assertThat(trainer().post("/api/classes/%s/closing".formatted(id), null))
                .as("once more")
                .hasStatus(204);
        outcomes.marked(
                new ActivityMark(exam.enrolment(), exam.quiz().value(), BigDecimal.ONE, BigDecimal.ONE, Instant.now()));
        classroom.addLesson("Bài mới", true);
        classroom.publish();

        assertThat(row().path("grade").path("mark").decimalValue()).isEqualByComparingTo("6.7");
        assertThat(classes.finalMarks(id, List.of(exam.enrolment())).get(exam.enrolment()))
                .satisfies(settled -> {
                    assertThat(settled.settled()).isTrue();
                    assertThat(settled.mark()).isEqualByComparingTo("6.7");
                    assertThat(settled.passed()).isTrue();
                });
        assertThat(give(exam.quiz().toString(), "9", "Phúc khảo", 0)).hasStatus(409);
        assertThat(rule()).hasStatus(409);
        assertThat(new LearnerCalls(http, manager.signedIn())
                        .post("/api/classes/%s/learners/removal".formatted(id), """
                {"enrolmentIds": ["%s"]}""".formatted(exam.enrolment())))
                .hasStatus(409);
    }

    @Test
    void aManagerReopensAClassWithAReasonAndMarksAreFoundAnew() {
        handIn(1);
        trainer().post("/api/classes/%s/closing".formatted(id), null);
        handIn(3);
        LearnerCalls calls = new LearnerCalls(http, manager.signedIn());
        assertThat(trainer().post("/api/classes/%s/reopening".formatted(id), "{\"reason\": \"Phúc khảo\"}"))
                .as("not for trainers")
                .hasStatus(403);
        assertThat(calls.post("/api/classes/%s/reopening".formatted(id), "{\"reason\": \" \"}"))
                .hasStatus(400);
        assertThat(row().path("grade").path("mark").decimalValue()).isEqualByComparingTo("3.3");
        assertThat(calls.post("/api/classes/%s/reopening".formatted(id), "{\"reason\": \"Phúc khảo\"}"))
                .hasStatus(204);

        assertThat(row().path("grade").path("mark").decimalValue()).isEqualByComparingTo("10.0");
        assertThat(jdbc.sql(
                                "select reason from audit_entry where action = 'learning.class-reopened' and subject_id = ?")
                        .param(Ids.bytes(id.value()))
                        .query(String.class)
                        .single())
                .isEqualTo("Phúc khảo");
    }

    @Test
    void learnersSeeTheirOwnMarkAsTheTrainersTableAndTheFileShowIt() {
        handIn(2);
        JsonNode own = json(exam.learner().get("/api/me/classes/%s/grade".formatted(id)));
        assertThat(own.path("grade")).isEqualTo(row().path("grade"));
        assertThat(json(exam.learner().get("/api/me/classes"))
                        .get(0)
                        .path("mark")
                        .decimalValue())
                .isEqualByComparingTo("6.7");
        MvcTestResult file = trainer().get("/api/classes/%s/gradebook/export.csv".formatted(id));
        assertThat(file).hasStatusOk().bodyText().contains("6.7").contains("Đạt");
        assertThat(classes.finalMarks(id, List.of(exam.enrolment()))
                        .get(exam.enrolment())
                        .mark())
                .isEqualByComparingTo("6.7");
        Someone other = somebody.in(classroom.unit()).make();
        assertThat(new LearnerCalls(http, other.signedIn()).get("/api/me/classes/%s/grade".formatted(id)))
                .hasStatus(404);
    }

    @Test
    void theSummaryCountsWhoPassed() {
        handIn(2);
        JsonNode summary = json(trainer().get("/api/classes/%s/gradebook/summary".formatted(id)));
        assertThat(summary.path("learners").intValue()).isEqualTo(1);
        assertThat(summary.path("passed").intValue()).isEqualTo(1);
        assertThat(summary.path("mean").decimalValue()).isEqualByComparingTo("6.70");
    }

    private void handIn(int right) {
        JsonNode attempt = json(exam.start());
        exam.answerAll(attempt, right);
        assertThat(exam.submit(attempt)).hasStatusOk();
    }

    private JsonNode row() {
        return json(trainer().get("/api/classes/%s/gradebook?size=50".formatted(id)))
                .path("rows")
                .path("items")
                .valueStream()
                .filter(row -> row.path("enrolmentId")
                        .stringValue()
                        .equals(exam.enrolment().toString()))
                .findFirst()
                .orElseThrow();
    }

    private MvcTestResult rule() {
        return trainer().put("/api/classes/%s/gradebook/scheme".formatted(id), scheme(0));
    }

    private String scheme(int revision) {
        return """
                {"formula": "WEIGHTED_MEAN", "bestCount": 1, "dropLowest": 0, "missing": "ZERO", "outOf": 10, "decimals": 1, "passMark": 5,
                 "categories": [], "revision": %d, "items": [
                   {"id": "%s", "kind": "ACTIVITY", "activityId": "%s", "title": "Kiểm tra", "maxPoints": 10, "weight": 1},
                   {"id": "%s", "kind": "MANUAL", "title": "Bài thu hoạch", "maxPoints": 10, "weight": 3}]}
                """.formatted(revision, exam.quiz(), exam.quiz(), ESSAY);
    }

    private MvcTestResult give(String item, String points, @Nullable String reason, int revision) {
        return trainer()
                .put(
                        "/api/classes/%s/gradebook/marks".formatted(id),
                        mark(exam.enrolment().toString(), item, points, reason, revision));
    }

    private static String mark(String enrolment, String item, String points, @Nullable String reason, int revision) {
        return """
                {"enrolmentId": "%s", "itemId": "%s", "points": %s, "reason": %s, "revision": %d}""".formatted(enrolment, item, points, reason == null ? "null" : "\"" + reason + "\"", revision);
    }

    private LearnerCalls trainer() {
        return new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
    }
}
