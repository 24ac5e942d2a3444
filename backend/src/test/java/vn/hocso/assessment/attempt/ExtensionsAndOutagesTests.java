package vn.hocso.assessment.attempt;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class ExtensionsAndOutagesTests {

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

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OverdueAttempts overdue;

    private LearnerCalls administrator;
    private Examination exam;

    @BeforeEach
    void somebodySitsAnExamOfOneAttempt() {
        administrator = new LearnerCalls(http, somebody.administrator().signedIn());
        exam = exam(1);
    }

    @Test
    void anExtensionLengthensTheAttemptThatIsUnderWayAndTheDeviceIsTold() {
        UUID device = UUID.randomUUID();
        JsonNode attempt = json(exam.start(1, device));
        assertThat(give(
                        exam.trainer(),
                        "{\"timePercent\": 150, \"extraMinutes\": 5, \"reason\": \"Khuyết tật vận động\"}"))
                .hasStatus(204);
        JsonNode saved = json(exam.answer(attempt, 1, Examination.option(attempt, 1, true), 1, 1, device));
        Instant deadline = Instant.parse(saved.path("deadlineAt").stringValue());
        Instant started = Instant.parse(attempt.path("startedAt").stringValue());
        assertThat(Duration.between(started, deadline)).isEqualTo(Duration.ofMinutes(35));
        assertThat(json(exam.look()).path("timeLimitMinutes").intValue()).isEqualTo(35);
    }

    @Test
    void anExtensionGivesAnotherAttemptAndIsWrittenDownWithItsReason() {
        exam.submit(json(exam.start()));
        assertThat(exam.start()).hasStatus(409);
        give(exam.trainer(), "{\"extraAttempts\": 1, \"reason\": \"Ốm ngày thi\"}");
        assertThat(json(exam.look()).path("attemptsAllowed").intValue()).isEqualTo(2);
        JsonNode listed = json(exam.trainer().get("/api/quizzes/%s/extensions".formatted(exam.quiz())));
        assertThat(listed.at("/items/0/reason").stringValue()).isEqualTo("Ốm ngày thi");
        assertThat(acts("assessment.extension-given")).isEqualTo(1);
        assertThat(exam.trainer().delete(extension())).hasStatus(204);
        assertThat(exam.start()).hasStatus(409);
        assertThat(acts("assessment.extension-taken")).isEqualTo(1);
    }

    @Test
    void anExtensionOfNothingOrWithoutAReasonIsRefused() {
        assertThat(give(exam.trainer(), "{\"reason\": \"Không rõ\"}")).hasStatus(400);
        assertThat(give(exam.trainer(), "{\"extraMinutes\": 5}")).hasStatus(400);
    }

    @Test
    void extensionsAreForTrainersOfTheUnitOnly() {
        String some = "{\"extraMinutes\": 5, \"reason\": \"Lý do\"}";
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        assertThat(give(elsewhere, some)).hasStatus(404);
        assertThat(give(exam.learner(), some)).hasStatus(403);
        assertThat(give(new LearnerCalls(http, ActingAs.anonymous()), some)).hasStatus(401);
        Examination other = exam(1);
        assertThat(other.trainer().put("/api/quizzes/%s/extensions/%s".formatted(other.quiz(), exam.enrolment()), some))
                .hasStatus(404);
    }

    @Test
    void extensionsAreFoundByNameWithoutDiacriticsAndTakenAlong() {
        give(exam.trainer(), "{\"extraMinutes\": 5, \"reason\": \"Ốm ngày thi\"}");
        String list = "/api/quizzes/%s/extensions".formatted(exam.quiz());
        String name = json(exam.trainer().get(list)).at("/items/0/fullName").stringValue();
        String plain = VietnameseText.fold(name);

        assertThat(total(exam.trainer(), list + "?q=" + plain)).isOne();
        assertThat(total(exam.trainer(), list + "?q=xyz")).isZero();
        assertThat(text(exam.trainer().get(list + "/export.csv?q=" + plain))).contains(name, "Ốm ngày thi");
        assertThat(text(exam.trainer().get(list + "/export.csv?q=xyz"))).doesNotContain(name);
        assertThat(exam.trainer().get(list + "/export.xlsx")).hasStatusOk();
        assertThat(exam.learner().get(list + "/export.xlsx")).hasStatus(403);
    }

    @Test
    void outagesAreFoundByTheirReasonWithoutDiacriticsAndTakenAlong() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        String word = Somebody.word();
        assertThat(administrator.post("/api/outages", """
                {"from": "%s", "to": "%s", "reason": "Mất điện %s", "forClosed": "KEEP"}""".formatted(
                                now.minus(3, ChronoUnit.DAYS), now.minus(70, ChronoUnit.HOURS), word)))
                .hasStatusOk();

        assertThat(total(administrator, "/api/outages?q=mat dien " + word)).isOne();
        assertThat(total(administrator, "/api/outages?q=chay no " + word)).isZero();
        assertThat(text(administrator.get("/api/outages/export.csv?q=mat dien " + word)))
                .contains("Mất điện " + word, "Giữ nguyên kết quả");
        assertThat(administrator.get("/api/outages/export.xlsx")).hasStatusOk();
        assertThat(exam.trainer().get("/api/outages/export.xlsx")).hasStatus(403);
    }

    @Test
    void anAttemptThatRanOutWhileNoServerRanIsMarkedOnceOneRunsAgain() {
        JsonNode attempt = json(exam.start());
        exam.answerAll(attempt, 3);
        // Nothing ran between the deadline and now, for hours.
        move(attempt, Instant.now().minus(5, ChronoUnit.HOURS), Instant.now().minus(4, ChronoUnit.HOURS));
        overdue.closeAll();
        JsonNode result = json(exam.result(attempt));
        assertThat(result.path("state").stringValue()).isEqualTo("TIMED_OUT");
        assertThat(result.path("scorePercent").intValue()).isEqualTo(100);
        assertThat(Instant.parse(result.path("submittedAt").stringValue()))
                .isCloseTo(Instant.now().minus(4, ChronoUnit.HOURS), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void anOutageIsMadeGoodToAnAttemptThatIsOpen() {
        JsonNode attempt = json(exam.start());
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        Instant deadline = now.plus(10, ChronoUnit.MINUTES);
        move(attempt, now.minus(10, ChronoUnit.MINUTES), deadline);
        Outage outage = new Outage(now.minus(8, ChronoUnit.MINUTES), now.minus(3, ChronoUnit.MINUTES));
        assertThat(json(administrator.get(outage.preview())).path("open").intValue())
                .isPositive();
        assertThat(record(outage, "KEEP").path("extended").intValue()).isPositive();
        assertThat(Instant.parse(json(exam.attempt(attempt)).path("deadlineAt").stringValue()))
                .isEqualTo(deadline.plus(5, ChronoUnit.MINUTES));
        record(outage, "KEEP");
        assertThat(Instant.parse(json(exam.attempt(attempt)).path("deadlineAt").stringValue()))
                .as("recorded twice, made good once")
                .isEqualTo(deadline.plus(5, ChronoUnit.MINUTES));
    }

    @Test
    void anAttemptThatRanOutOfAnOutageIsOpenedAgainWithTheTimeItLost() {
        JsonNode attempt = ranOut();
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        record(new Outage(now.minus(12, ChronoUnit.MINUTES), now.minus(4, ChronoUnit.MINUTES)), "REOPEN");
        JsonNode again = json(exam.attempt(attempt));
        assertThat(again.path("state").stringValue()).isEqualTo("OPEN");
        assertThat(Instant.parse(again.path("deadlineAt").stringValue()))
                .isCloseTo(Instant.now().plus(7, ChronoUnit.MINUTES), within(1, ChronoUnit.MINUTES));
        exam.answerAll(again, 3);
        assertThat(json(exam.submit(again)).path("passed").booleanValue()).isTrue();
        assertThat(acts("assessment.outage-recorded")).isPositive();
    }

    @Test
    void anAttemptThatRanOutOfAnOutageMayBeMadeAnew() {
        ranOut();
        assertThat(exam.start()).hasStatus(409);
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        record(new Outage(now.minus(11, ChronoUnit.MINUTES), now.minus(4, ChronoUnit.MINUTES)), "RETAKE");
        assertThat(exam.start()).hasStatus(201);
    }

    @Test
    void outagesThatMakeNoSenseAreRefused() {
        Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        assertThat(post(administrator, new Outage(now, now.minusSeconds(60)), "KEEP"))
                .hasStatus(400);
        assertThat(post(administrator, new Outage(now, now.plusSeconds(600)), "KEEP"))
                .hasStatus(400);
        assertThat(post(administrator, new Outage(now.minus(90, ChronoUnit.DAYS), now), "KEEP"))
                .hasStatus(400);
        assertThat(post(exam.trainer(), new Outage(now.minusSeconds(60), now.minusSeconds(1)), "KEEP"))
                .hasStatus(403);
    }

    private static int total(LearnerCalls who, String list) {
        return json(who.get(list)).path("total").intValue();
    }

    private static String text(MvcTestResult file) {
        return new String(file.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private record Outage(Instant from, Instant to) {
        String preview() {
            return "/api/outages/preview?from=%s&to=%s".formatted(from, to);
        }
    }

    /** An attempt that ran out five minutes ago, without a right answer. */
    private JsonNode ranOut() {
        JsonNode attempt = json(exam.start());
        move(attempt, Instant.now().minus(25, ChronoUnit.MINUTES), Instant.now().minus(5, ChronoUnit.MINUTES));
        overdue.closeAll();
        assertThat(json(exam.result(attempt)).path("state").stringValue()).isEqualTo("TIMED_OUT");
        return attempt;
    }

    private JsonNode record(Outage outage, String forClosed) {
        MvcTestResult recorded = post(administrator, outage, forClosed);
        assertThat(recorded).hasStatusOk();
        return json(recorded);
    }

    private static MvcTestResult post(LearnerCalls calls, Outage outage, String forClosed) {
        return calls.post("/api/outages", """
                {"from": "%s", "to": "%s", "reason": "Mất điện", "forClosed": "%s"}""".formatted(outage.from(), outage.to(), forClosed));
    }

    private MvcTestResult give(LearnerCalls calls, String body) {
        return calls.put(extension(), body);
    }

    private String extension() {
        return "/api/quizzes/%s/extensions/%s".formatted(exam.quiz(), exam.enrolment());
    }

    private Examination exam(@Nullable Integer attempts) {
        Classroom classroom = new Classroom(courses, somebody, "Gia hạn " + Somebody.word(), 0);
        return new Examination(http, somebody, classroom, bank, quizzes, attempts, Review.NEVER);
    }

    private void move(JsonNode attempt, Instant started, Instant deadline) {
        jdbc.sql("update assessment_attempt set started_at = ?, deadline_at = ? where id = ?")
                .params(
                        Columns.at(started),
                        Columns.at(deadline),
                        Ids.bytes(UUID.fromString(attempt.path("attemptId").stringValue())))
                .update();
    }

    private int acts(String code) {
        return jdbc.sql(
                        "select count(*) from audit_entry where action = ? and (subject_id = ? or subject_type = 'outage')")
                .params(code, Ids.bytes(exam.quiz().value()))
                .query(Integer.class)
                .single();
    }
}
