package vn.hocso.certification.learnerrecord;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.http.HttpMethod;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificates;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.NewClass;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Gradebooks;
import vn.hocso.learning.Gradebooks.Column;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hocso.learning.LearnerCalls.json;

/** Somebody who has earned things of every kind, and who looks after certificates where they work. */
final class Bearer {

    static final byte[] SCAN =
            "%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final MockMvcTester http;
    private final FinishedCourses courses;
    private final Certificates certificates;
    private final JdbcClient jdbc;
    final UnitId unit;
    final Someone official;
    final Someone holder;

    Bearer(
            MockMvcTester http,
            Somebody somebody,
            FinishedCourses courses,
            Certificates certificates,
            JdbcClient jdbc,
            String name) {
        this.http = http;
        this.courses = courses;
        this.certificates = certificates;
        this.jdbc = jdbc;
        unit = somebody.unit();
        official = somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        holder = somebody.in(unit).named(name).make();
    }

    Certificate certificate(String title, Instant at, int months) {
        OneLesson course = courses.publish(unit, title);
        if (months > 0) {
            assertThat(calls(official)
                            .put(
                                    "/api/courses/%s/certificate-validity".formatted(course.courseId()),
                                    "{\"months\": %d}".formatted(months)))
                    .hasStatusOk();
        }
        EnrolmentId enrolment = courses.finish(course, at, holder).getFirst();
        return await().atMost(PATIENCE)
                .until(() -> certificates.of(enrolment), Optional::isPresent)
                .orElseThrow();
    }

    void revoke(Certificate certificate, String reason) {
        assertThat(calls(official)
                        .post(
                                "/api/certificates/%s/revocation".formatted(certificate.id()),
                                "{\"reason\": \"%s\"}".formatted(reason)))
                .hasStatusOk();
    }

    void succeed(Certificate certificate, String kind) {
        assertThat(calls(official)
                        .post("/api/certificates/%s/successor".formatted(certificate.id()), """
                {"kind": "%s", "reason": "Theo đề nghị"}""".formatted(kind)))
                .hasStatus(201);
    }

    /** A class of the certificate's course, with all lessons done and a mark of 8.5, which makes 9.3 out of 10. */
    void mark(Certificate certificate, Someone manager, Classes classes, Gradebooks gradebooks) {
        LocalDate today = LocalDate.now(VietnamCalendar.ZONE);
        ClassId classId = classes.open(
                manager.actor(),
                new NewClass(
                        "R-" + Somebody.word(),
                        "Lớp bồi dưỡng K5",
                        certificate.completion().courseId(),
                        unit,
                        today.minusDays(20),
                        today.plusDays(10),
                        List.of()));
        classes.add(manager.actor(), classId, List.of(holder.id()));
        gradebooks.addColumn(
                manager.actor(),
                classId,
                new Column("Bài thu hoạch", BigDecimal.TEN, BigDecimal.ONE),
                Map.of(certificate.completion().enrolmentId(), new BigDecimal("8.5")));
    }

    void paper() {
        MvcTestResult recorded = calls(official).post("/api/paper-certificates", """
                {"holderId": "%s", "paper": {"holderName": "GIÀNG A PÁO", "courseTitle": "Bồi dưỡng ngạch chuyên viên",
                 "issuerName": "Trường Chính trị tỉnh", "number": "0123/CC", "issuedOn": "2019-05-20", "revision": 0}}""".formatted(holder.id()));
        assertThat(recorded).hasStatus(201);
        String address = "/api/paper-certificates/%s/proof"
                .formatted(json(recorded).path("paperId").stringValue());
        assertThat(http.perform(MockMvcRequestBuilders.multipart(HttpMethod.PUT, address)
                        .file(new MockMultipartFile("file", "quet.pdf", "application/pdf", SCAN))
                        .with(official.signedIn())))
                .hasStatusOk();
    }

    void everything(Someone manager, Classes classes, Gradebooks gradebooks) {
        Instant now = Instant.now();
        mark(certificate("An toàn thông tin " + Somebody.word(), now, 0), manager, classes, gradebooks);
        revoke(certificate("Dữ liệu mở " + Somebody.word(), now, 0), "Cấp nhầm \\\"đối tượng\\\"");
        succeed(certificate("Văn bản điện tử " + Somebody.word(), now, 0), "REPLACEMENT");
        certificate("Ký số " + Somebody.word(), now.minus(400, ChronoUnit.DAYS), 12);
        succeed(certificate("Họp trực tuyến " + Somebody.word(), now.minus(400, ChronoUnit.DAYS), 12), "RENEWAL");
        paper();
    }

    byte[] exported() {
        MvcTestResult exported = calls(official).get("/api/learner-records/" + holder.id());
        assertThat(exported).hasStatusOk();
        return exported.getResponse().getContentAsByteArray();
    }

    MvcTestResult examine(Someone by, Someone person, byte[] file) {
        return send(by, "/api/learner-records/%s/examination".formatted(person.id()), file);
    }

    MvcTestResult takeIn(Someone by, Someone person, byte[] file, String reason) {
        return send(
                by,
                "/api/learner-records/%s/import%s".formatted(person.id(), reason.isEmpty() ? "" : "?reason=" + reason),
                file);
    }

    MvcTestResult takeIn(byte[] file) {
        return takeIn(official, holder, file, "");
    }

    private MvcTestResult send(Someone by, String address, byte[] file) {
        return http.perform(MockMvcRequestBuilders.multipart(HttpMethod.POST, address)
                .file(new MockMultipartFile("file", "ho-so.json", "application/json", file))
                .with(by.signedIn()));
    }

    JsonNode received() {
        return json(calls(holder).get("/api/received-entries/mine"));
    }

    /** As it would be at another installation: the person is there, and nothing they earned. */
    void forgetEverythingEarned(TransactionTemplate transaction) {
        byte[] account = Ids.bytes(holder.id().value());
        String enrolments = "(select id from learning_enrolment where account_id = ?)";
        transaction.executeWithoutResult(status -> {
            jdbc.sql("set foreign_key_checks = 0").update();
            for (String table : List.of(
                    "learning_lesson_progress",
                    "learning_activity_mark",
                    "learning_class_mark",
                    "learning_class_result",
                    "learning_class_place")) {
                jdbc.sql("delete from %s where enrolment_id in %s".formatted(table, enrolments))
                        .param(account)
                        .update();
            }
            for (String table : List.of(
                    "learning_enrolment",
                    "certification_certificate",
                    "certification_paper",
                    "certification_received")) {
                jdbc.sql("delete from " + table + " where account_id = ?")
                        .param(account)
                        .update();
            }
            jdbc.sql("set foreign_key_checks = 1").update();
        });
    }

    LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
