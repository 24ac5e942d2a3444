package vn.hocso.certification.register;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.register.Certificate.State;
import vn.hocso.identity.AccountDetails;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@HocsoTest
class CertificateLifeTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses finishedCourses;

    @Autowired
    Certificates certificates;

    @Autowired
    Accounts accounts;

    @Autowired
    ExpiryReminders reminders;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    private final JsonMapper json = new JsonMapper();

    private UnitId unit;
    private OneLesson course;
    private Someone learner;
    private Someone manager;

    @BeforeEach
    void make() {
        unit = somebody.unit();
        course = finishedCourses.publish(unit, "Vận hành cổng dịch vụ công");
        learner = somebody.in(unit).named("Hoàng Thi Lan").make();
        manager = somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
    }

    @Test
    void aCorrectedNameComesFromThePersonsRecordAndTheOldPaperSaysWhichOneCounts() {
        Certificate old = issued(Instant.now());
        accounts.changeDetails(learner.id(), new AccountDetails("Hoàng Thị Lan", learner.email(), null, null));

        assertThat(succeed(manager, old, "CORRECTION", "Viết sai dấu trong họ tên"))
                .hasStatus(201)
                .bodyJson()
                .extractingPath("$.holderName")
                .isEqualTo("Hoàng Thị Lan");

        Certificate now = latest(old);
        assertThat(now.number()).isNotEqualTo(old.number());
        assertThat(now.entry().no()).isEqualTo(old.entry().no() + 1);
        assertThat(verified(old))
                .containsEntry("state", "REPLACED")
                .containsEntry("replacedBy", now.number().value())
                .containsEntry("holderName", "Hoàng Thi Lan");
        assertThat(verified(now)).containsEntry("state", "VALID").doesNotContainKey("replacedBy");
    }

    @Test
    void aNameThatIsRightIsNotCorrected() {
        assertThat(succeed(manager, issued(Instant.now()), "CORRECTION", "Không có gì để sửa"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.name-unchanged");
    }

    @Test
    void aReplacedCertificateIsReplacedOnce() {
        Certificate old = issued(Instant.now());

        assertThat(succeed(manager, old, "REPLACEMENT", "Bản giấy bị hỏng")).hasStatus(201);
        assertThat(succeed(manager, old, "REPLACEMENT", "Bản giấy bị hỏng")).hasStatus(409);

        assertThat(certificates.allOf(old.completion().enrolmentId())).hasSize(2);
    }

    @Test
    void aCertificateEndsOnTheDayPrintedOnItAndIsRenewed() {
        setValidity(12);
        Certificate old = issued(Instant.now().minus(400, ChronoUnit.DAYS));

        assertThat(old.expiresOn()).isEqualTo(old.issuedOn().plusMonths(12));
        assertThat(verified(old)).containsEntry("state", "EXPIRED");
        assertThat(succeed(manager, old, "REPLACEMENT", "Đã hết hạn")).hasStatus(409);
        assertThat(succeed(manager, old, "RENEWAL", "Đã học cập nhật")).hasStatus(201);

        Certificate now = latest(old);
        assertThat(now.state(Instant.now())).isEqualTo(State.VALID);
        assertThat(now.expiresOn()).isEqualTo(now.issuedOn().plusMonths(12));
        assertThat(verified(old)).containsEntry("state", "REPLACED");
    }

    @Test
    void whatIsIssuedKeepsItsDayWhenTheTermChanges() {
        setValidity(12);
        Certificate issued = issued(Instant.now());
        setValidity(24);

        assertThat(certificates.find(issued.id()).orElseThrow().expiresOn())
                .isEqualTo(issued.issuedOn().plusMonths(12));
    }

    @Test
    void aCertificateWithoutATermCannotBeRenewed() {
        assertThat(succeed(manager, issued(Instant.now()), "RENEWAL", "Gia hạn thử"))
                .hasStatus(409);
    }

    @Test
    void theHolderIsRemindedTwiceHoweverOftenTheMorningComes() {
        setValidity(1);
        Certificate issued = issued(Instant.now().minus(1, ChronoUnit.DAYS));
        LocalDate end = java.util.Objects.requireNonNull(issued.expiresOn());
        Instant early = end.minusDays(20).atTime(8, 0).atZone(Certificate.ZONE).toInstant();
        Instant late = end.minusDays(3).atTime(8, 0).atZone(Certificate.ZONE).toInstant();

        reminders.remind(early);
        reminders.remind(early);
        await().atMost(PATIENCE).until(() -> reminded() == 1);
        reminders.remind(late);
        reminders.remind(late);

        await().atMost(PATIENCE).until(() -> reminded() == 2);
    }

    @Test
    void theHistoryTellsOfEveryCertificateOfTheCompletion() {
        Certificate old = issued(Instant.now());
        succeed(manager, old, "REPLACEMENT", "Bản giấy bị thất lạc");

        assertThat(http.get().uri("/api/certificates/{id}/history", old.id()).with(learner.signedIn()))
                .bodyJson()
                .extractingPath("$[*].what")
                .asArray()
                .contains("ISSUED", "REPLACEMENT");
    }

    @Test
    void onlyWhoMayRevokeReplaces() {
        Certificate certificate = issued(Instant.now());
        Someone elsewhere = somebody.in(somebody.unit())
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();

        assertThat(succeed(learner, certificate, "REPLACEMENT", "Tôi muốn bản mới"))
                .hasStatus(403);
        assertThat(succeed(elsewhere, certificate, "REPLACEMENT", "Đơn vị khác"))
                .hasStatus(404);
        assertThat(http.get()
                        .uri("/api/certificates/{id}/history", certificate.id())
                        .with(elsewhere.signedIn()))
                .hasStatus(404);
    }

    private Certificate issued(Instant at) {
        EnrolmentId enrolment = finishedCourses.finish(course, at, learner).getFirst();
        return await().atMost(PATIENCE)
                .until(() -> certificates.of(enrolment), java.util.Optional::isPresent)
                .orElseThrow();
    }

    private Certificate latest(Certificate old) {
        return certificates.of(old.completion().enrolmentId()).orElseThrow();
    }

    private MvcTestResult succeed(Someone by, Certificate certificate, String kind, String reason) {
        return http.post()
                .uri("/api/certificates/{id}/successor", certificate.id())
                .with(by.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of("kind", kind, "reason", reason)))
                .exchange();
    }

    private void setValidity(int months) {
        assertThat(http.put()
                        .uri("/api/courses/{id}/certificate-validity", course.courseId())
                        .with(manager.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"months\":" + months + "}"))
                .hasStatusOk();
    }

    @SuppressWarnings("unchecked")
    private Map<String, Object> verified(Certificate certificate) {
        MvcTestResult result = http.get()
                .uri("/api/verification/{number}", certificate.number())
                .exchange();
        assertThat(result).hasStatusOk();
        assertThat(result.getResponse().getHeader("Cache-Control")).contains("no-store");
        return json.readValue(result.getResponse().getContentAsByteArray(), Map.class);
    }

    private int reminded() {
        return jdbc.sql(
                        "select count(*) from notification_notice where account_id = ? and kind = 'CERTIFICATE_EXPIRING'")
                .param(Ids.bytes(learner.id().value()))
                .query(Integer.class)
                .single();
    }
}
