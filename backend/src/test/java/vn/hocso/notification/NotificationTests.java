package vn.hocso.notification;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionOperations;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.MarkRegraded;
import vn.hocso.assessment.PeerReviewsWanted;
import vn.hocso.identity.Factor;
import vn.hocso.identity.FactorsChanged;
import vn.hocso.identity.PasswordChanged;
import vn.hocso.job.JobFinished;
import vn.hocso.job.JobId;
import vn.hocso.job.JobState;
import vn.hocso.learning.EnrolmentSummary;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.LearnerEnrolled;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@HocsoTest
class NotificationTests {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Of two listeners that get in each other's way the database turns one down, who is asked again after a minute. */
    private static final Duration UNTIL_TRIED_AGAIN = Duration.ofMinutes(2);

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses finishedCourses;

    @Autowired
    Enrolments enrolments;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionOperations transactions;

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aLearnerIsToldOfTheCertificateInTheLanguageTheyRead() {
        Someone learner = somebody.in(somebody.unit()).make();
        finishedCourses.finish(finishedCourses.publish(learner.unit(), "Dữ liệu số"), Instant.now(), learner);

        await().atMost(PATIENCE).until(() -> unread(learner) == 1);

        assertThat(notices(learner, "vi"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].title", title -> assertThat(title).isEqualTo("Bạn đã được cấp giấy chứng nhận"))
                .hasPathSatisfying(
                        "$.items[0].body",
                        body -> assertThat(body).asString().contains("Dữ liệu số", "HS-", "ngay khi đã ký số"))
                .hasPathSatisfying(
                        "$.items[0].link", link -> assertThat(link).asString().startsWith("/certificates/"));
        assertThat(notices(learner, "en"))
                .bodyJson()
                .extractingPath("$.items[0].title")
                .isEqualTo("Your certificate has been issued");
    }

    @Test
    void whoIsEnrolledByAnotherIsToldOnceHoweverOftenTheEventComes() {
        Someone learner = somebody.in(somebody.unit()).make();
        Someone manager = somebody.in(learner.unit()).make();
        LearnerEnrolled event = enrolled(learner, manager);

        publish(event);
        await().atMost(PATIENCE).until(() -> unread(learner) == 1);
        await().atMost(UNTIL_TRIED_AGAIN).until(() -> outstanding(event.enrolmentId()) == 0);
        publish(event);
        await().atMost(UNTIL_TRIED_AGAIN).until(() -> outstanding(event.enrolmentId()) == 0);

        assertThat(unread(learner)).isEqualTo(1);
        assertThat(notices(learner, "vi"))
                .bodyJson()
                .extractingPath("$.items[0].kind")
                .isEqualTo("ENROLLED_BY_OTHER");
    }

    @Test
    void whoHadLongWorkDoneInTheBackgroundIsToldOfItsEndAndOfShortWorkNot() {
        Someone owner = somebody.in(somebody.unit()).make();
        Instant now = Instant.now();

        for (Duration lasted : java.util.List.of(Duration.ofSeconds(5), Duration.ofMinutes(2))) {
            JobFinished event = new JobFinished(
                    new JobId(Ids.next()), "people-import", owner.id(), JobState.DONE, now.minus(lasted), now);
            transactions.executeWithoutResult(status -> events.publishEvent(event));
        }
        await().atMost(PATIENCE).until(() -> unread(owner) == 1);

        assertThat(notices(owner, "vi"))
                .bodyJson()
                .extractingPath("$.items[0].kind")
                .isEqualTo("JOB_FINISHED");
    }

    @Test
    void peopleAreToldOfEachChangeToTheWaysIntoTheirAccountOnce() {
        Someone owner = somebody.in(somebody.unit()).make();
        Instant at = Instant.now().truncatedTo(ChronoUnit.MINUTES).minusSeconds(120);

        for (Object event : java.util.List.of(
                new FactorsChanged(owner.id(), Factor.TOTP, FactorsChanged.Change.ADDED, at),
                new FactorsChanged(owner.id(), Factor.RECOVERY_CODE, FactorsChanged.Change.ADDED, at.plusSeconds(1)),
                new PasswordChanged(owner.id(), at.plusSeconds(90)))) {
            transactions.executeWithoutResult(status -> events.publishEvent(event));
        }
        await().atMost(PATIENCE).until(() -> unread(owner) == 2);
        await().atMost(PATIENCE).until(() -> mails(owner) == 2);

        assertThat(notices(owner, "vi"))
                .bodyJson()
                .hasPathSatisfying("$.items[0].kind", kind -> assertThat(kind).isEqualTo("PASSWORD_CHANGED"))
                .hasPathSatisfying(
                        "$.items[0].body",
                        body -> assertThat(body).asString().contains(MOMENT.format(at.plusSeconds(90))))
                .hasPathSatisfying("$.items[1].kind", kind -> assertThat(kind).isEqualTo("SIGN_IN_WAYS_CHANGED"));
    }

    @Test
    void whoEnrolsThemselfNeedsNoNotice() {
        Someone learner = somebody.in(somebody.unit()).make();
        LearnerEnrolled event = enrolled(learner, learner);

        publish(event);
        await().atMost(UNTIL_TRIED_AGAIN).until(() -> outstanding(event.enrolmentId()) == 0);

        assertThat(unread(learner)).isZero();
    }

    @Test
    void readingANoticeIsRememberedAndOnlyOnesOwn() {
        Someone learner = somebody.in(somebody.unit()).make();
        Someone other = somebody.in(learner.unit()).make();
        publish(enrolled(learner, other));
        await().atMost(PATIENCE).until(() -> unread(learner) == 1);
        String id = JsonPath.read(body(notices(learner, "vi")), "$.items[0].id");

        assertThat(post("/" + id + "/read", other)).hasStatus(404);
        assertThat(unread(learner)).isEqualTo(1);
        assertThat(post("/" + id + "/read", learner)).hasStatus(204);
        assertThat(post("/" + id + "/read", learner)).as("read twice").hasStatus(204);
        assertThat(unread(learner)).isZero();
    }

    @Test
    void allNoticesCanBeReadAtOnce() {
        Someone learner = somebody.in(somebody.unit()).make();
        Someone other = somebody.in(learner.unit()).make();
        publish(enrolled(learner, other));
        publish(enrolled(learner, other));
        await().atMost(PATIENCE).until(() -> unread(learner) == 2);

        assertThat(post("/read-all", learner)).hasStatus(204);

        assertThat(unread(learner)).isZero();
    }

    @Test
    void whoOwesReviewsIsToldHowManyAndUntilWhenOnceHoweverOftenTheEventComes() {
        Someone learner = somebody.in(somebody.unit()).make();
        UUID work = Ids.next();
        PeerReviewsWanted wanted = new PeerReviewsWanted(
                work,
                learner.id(),
                enrolled(learner, learner).versionId(),
                3,
                Instant.parse("2026-11-30T10:00:00Z"),
                Instant.now());

        publish(wanted);
        await().atMost(PATIENCE).until(() -> unread(learner) == 1);
        await().atMost(UNTIL_TRIED_AGAIN).until(() -> outstanding(work) == 0);
        publish(wanted);
        await().atMost(UNTIL_TRIED_AGAIN).until(() -> outstanding(work) == 0);

        assertThat(unread(learner)).isEqualTo(1);
        assertThat(notices(learner, "vi"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].body", body -> assertThat(body).asString().contains("3 bài", "17:00 30/11/2026"))
                .hasPathSatisfying("$.items[0].link", link -> assertThat(link).isEqualTo("/peer-reviews"));
    }

    @Test
    void whoseMarkWasRegradedIsToldOnceForAllTheirAttemptsHoweverOftenTheEventComes() {
        Someone learner = somebody.in(somebody.unit()).make();
        LearnerEnrolled there = enrolled(learner, learner);
        UUID regrade = Ids.next();
        MarkRegraded first = regraded(regrade, there);

        publish(first);
        await().atMost(PATIENCE).until(() -> unread(learner) == 1);
        publish(first);
        publish(regraded(regrade, there));
        await().atMost(UNTIL_TRIED_AGAIN).until(() -> outstanding(regrade) == 0);

        assertThat(unread(learner)).isEqualTo(1);
        assertThat(mails(learner)).isEqualTo(1);
        assertThat(notices(learner, "vi"))
                .bodyJson()
                .hasPathSatisfying(
                        "$.items[0].title",
                        title -> assertThat(title).isEqualTo("Điểm bài kiểm tra của bạn đã thay đổi"))
                .hasPathSatisfying(
                        "$.items[0].body", body -> assertThat(body).asString().contains("Chính quyền số"))
                .hasPathSatisfying(
                        "$.items[0].link",
                        link -> assertThat(link).isEqualTo("/attempts/" + first.attemptId() + "/result"));

        publish(regraded(Ids.next(), there));
        await().atMost(PATIENCE).until(() -> unread(learner) == 2);
    }

    private static MarkRegraded regraded(UUID regrade, LearnerEnrolled there) {
        return new MarkRegraded(
                regrade,
                new AttemptId(Ids.next()),
                there.enrolmentId(),
                there.accountId(),
                there.versionId(),
                Instant.now());
    }

    @Test
    void noticesNeedASignIn() {
        assertThat(http.get().uri("/api/notifications")).hasStatus(401);
        assertThat(http.get().uri("/api/notifications/unread-count")).hasStatus(401);
    }

    @Test
    void learningBroughtInFromLongAgoIsToldWithoutAMail() {
        Someone learner = somebody.in(somebody.unit()).make();
        Instant longAgo = Instant.now().minus(Duration.ofDays(90));
        finishedCourses.finish(finishedCourses.publish(learner.unit(), "Học từ trước"), longAgo, learner);

        await().atMost(PATIENCE).until(() -> unread(learner) == 1);

        assertThat(mails(learner)).isZero();
    }

    private LearnerEnrolled enrolled(Someone learner, Someone by) {
        OneLesson course = finishedCourses.publish(learner.unit(), "Chính quyền số " + Somebody.word());
        EnrolmentSummary enrolment =
                enrolments.require(finishedCourses.enrol(course, Instant.now().minusSeconds(5), learner));
        return new LearnerEnrolled(
                enrolment.enrolmentId(),
                enrolment.accountId(),
                enrolment.courseId(),
                enrolment.versionId(),
                by.id(),
                Instant.now());
    }

    private void publish(Object event) {
        transactions.executeWithoutResult(status -> events.publishEvent(event));
    }

    private long outstanding(Object named) {
        return jdbc.sql("select count(*) from EVENT_PUBLICATION where SERIALIZED_EVENT like ?")
                .param("%" + named + "%")
                .query(Long.class)
                .single();
    }

    private long mails(Someone person) {
        return jdbc.sql("""
                select count(*) from notification_mail m join notification_notice n on n.id = m.notice_id
                where n.account_id = ?
                """)
                .param(Ids.bytes(person.id().value()))
                .query(Long.class)
                .single();
    }

    private int unread(Someone person) {
        return JsonPath.read(
                body(http.get()
                        .uri("/api/notifications/unread-count")
                        .with(person.signedIn())
                        .exchange()),
                "$.count");
    }

    private MvcTestResult notices(Someone person, String language) {
        return http.get()
                .uri("/api/notifications")
                .header("Accept-Language", language)
                .with(person.signedIn())
                .exchange();
    }

    private MvcTestResult post(String path, Someone person) {
        return http.post()
                .uri("/api/notifications" + path)
                .with(person.signedIn())
                .exchange();
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(java.nio.charset.StandardCharsets.UTF_8);
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
