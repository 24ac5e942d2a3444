package vn.hocso.access;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import javax.imageio.ImageIO;

import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;

import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

/** What people of a part of the tree have begun: without it, "not found" would only say that there is nothing. */
final class UnderWay {

    private final Calls calls;
    private final JdbcClient jdbc;
    private final Targets targets;

    UnderWay(Calls calls, JdbcClient jdbc, Targets targets) {
        this.calls = calls;
        this.jdbc = jdbc;
        this.targets = targets;
    }

    void ofTrainer(Someone trainer, UnitId unit, OneLesson course) {
        var question = calls.post(trainer, "/api/questions", """
                {"unitId": "%s", "type": "SINGLE_CHOICE", "topic": "Dữ liệu", "stem": "Dữ liệu mở là gì?", "difficulty": "EASY",
                 "options": [{"text": "Ai cũng dùng được", "correct": true}, {"text": "Mật", "correct": false}]}""".formatted(unit));
        UUID section = one(
                "select id from content_section where course_id = ?",
                course.courseId().value());
        var picture = calls.upload(
                trainer, "/api/media?purpose=IMAGE", new MockMultipartFile("file", "anh.png", "image/png", png()));
        targets.with("questions.id", question.path("questionId").asString())
                .with("topicId", question.path("topicId").asString())
                .with("sectionId", section)
                .with("MoveItem", "{\"item\": \"SECTION\", \"id\": \"%s\", \"position\": 0}".formatted(section))
                .with("media.mediaId", picture.path("id").asString());
    }

    void ofManager(Someone manager, UnitId unit, Someone member) {
        var imported = calls.upload(
                manager,
                "/api/people/imports?unitId=" + unit,
                new MockMultipartFile(
                        "file",
                        "can-bo.csv",
                        "text/csv",
                        "Họ và tên,Thư điện tử\nTrần Bình,binh@example.vn\n".getBytes(StandardCharsets.UTF_8)));
        var batch = calls.post(manager, "/api/people/batches", """
                {"action": "INVITE", "accountIds": ["%s"], "params": {}}""".formatted(member.id()));
        targets.with("importId", imported.path("id").asString())
                .with("batchId", batch.path("id").asString())
                .with(
                        "jobId",
                        one(
                                "select id from job_job where owner_id = ? limit 1",
                                manager.id().value()));
    }

    void ofCertificateAdministrator(Someone administrator, UnitId unit) {
        UUID template = template(calls, administrator, unit, "Mẫu chung");
        String address = "/api/certificate-templates/" + template;
        var picture = calls.upload(
                administrator, address + "/pictures", new MockMultipartFile("file", "anh.png", "image/png", png()));
        calls.post(administrator, address + "/versions", "");
        targets.with("templateId", template).with("image", picture.path("image").asString());
    }

    /** The draft of a certificate template. */
    static UUID template(Calls calls, Someone designer, UnitId unit, String name) {
        return UUID.fromString(calls.post(designer, "/api/certificate-templates", """
                        {"unitId": "%s", "name": "%s"}""".formatted(unit, name))
                .at("/template/templateId")
                .asString());
    }

    /** A class of the course with the learner in it, so that there is somebody to see and to mark. */
    void ofClass(Someone manager, UnitId unit, OneLesson course, Someone learner, UUID enrolment) {
        var opened = calls.post(manager, "/api/classes", """
                {"code": "T-%s", "title": "Lớp", "courseId": "%s", "unitId": "%s", "startsOn": "2026-01-05", "endsOn": "2099-12-31"}""".formatted(Somebody.word(), course.courseId(), unit));
        String id = opened.path("classId").asString();
        calls.post(manager, "/api/classes/%s/learners".formatted(id), """
                {"accountIds": ["%s"]}""".formatted(learner.id()));
        targets.with("classId", id)
                .with("AddLearners", "{\"accountIds\": [\"%s\"]}".formatted(learner.id()))
                .with("LearnersOfClass", """
                        {"enrolmentIds": ["%s"], "toClassId": "%s"}""".formatted(enrolment, id))
                .with("EnterMark", """
                        {"enrolmentId": "%s", "itemId": "00000000-0000-0000-0000-000000000001", "points": 5, "reason": "Phúc khảo",
                         "revision": 0}""".formatted(enrolment))
                .with("WriteScheme", """
                        {"formula": "SIMPLE_MEAN", "bestCount": 1, "dropLowest": 0, "missing": "ZERO", "outOf": 10, "decimals": 1,
                         "passMark": 5, "categories": [], "revision": 0, "items": [
                         {"id": "00000000-0000-0000-0000-000000000001", "kind": "LESSONS", "title": "", "maxPoints": 10, "weight": 1}]}""");
    }

    /** A comment about the course, which is there because five people answered. */
    void ofSurvey(FinishedCourses courses, OneLesson course, List<Someone> people) {
        people.forEach(one -> calls.post(
                one,
                "/api/enrolments/%s/survey"
                        .formatted(courses.finish(course, Instant.parse("2026-05-05T03:00:00Z"), one)
                                .getFirst()),
                """
                {"submissionId": "%s", "content": 4, "useAtWork": 5, "improve": "Thêm ví dụ"}""".formatted(UUID.randomUUID())));
        targets.with(
                "commentId",
                one(
                        "select id from survey_comment where course_id = ? limit 1",
                        course.courseId().value()));
    }

    /** A run of the class that is still open, and a paper of the learner's. */
    void ofIssuing(Someone administrator, Someone learner, UUID enrolment) {
        String run = calls.post(administrator, "/api/issuing-classes/%s/runs".formatted(targets.named("classId")), "")
                .path("runId")
                .asString();
        String printed = """
                {"holderName": "Tên trên giấy", "courseTitle": "Khóa", "issuerName": "Trường", "issuedOn": "2020-01-01", "revision": 0}""";
        String recorded = "{\"holderId\": \"%s\", \"paper\": %s}".formatted(learner.id(), printed);
        targets.with("runId", run)
                .with("ConfirmRun", """
                        {"decisionNumber": "1/QĐ", "decidedOn": "2026-06-01", "digest": "0"}""")
                .with("DecideApprovals", """
                        {"enrolmentIds": ["%s"], "approved": true}""".formatted(enrolment))
                .with("TakeApprovalsBack", """
                        {"enrolmentIds": ["%s"]}""".formatted(enrolment))
                .with("WritePaper", printed)
                .with("RecordPaper", recorded)
                .with(
                        "paperId",
                        calls.post(administrator, "/api/paper-certificates", recorded)
                                .path("paperId")
                                .asString());
    }

    /** Something that another installation stated about the learner, and that installation. */
    void ofElsewhere(Someone administrator, Someone learner, UnitId unit, String path) {
        UUID entry = Ids.next();
        String key = "%043d".formatted(entry.getLeastSignificantBits() >>> 1);
        jdbc.sql("""
                insert into certification_received (id, account_id, unit_id, unit_path, kind, origin, number, kid, stated_at, holder_name,
                  course_title, issued_on, folded, entry, signature, recorded_at, recorded_by)
                values (?, ?, ?, ?, 'COMPLETION', 'did:web:khac.example.vn', ?, ?, utc_timestamp(6), 'Tên', 'Khóa', '2025-01-01', 'ten khoa', ?,
                  'a..b', utc_timestamp(6), ?)
                """)
                .params(
                        Ids.bytes(entry),
                        Ids.bytes(learner.id().value()),
                        Ids.bytes(unit.value()),
                        path,
                        entry.toString(),
                        key,
                        """
                        {"completedAt":"2025-01-01T00:00:00Z","courseCode":"K","courseTitle":"Khóa","enrolledAt":"2025-01-01T00:00:00Z",\
                        "kind":"COMPLETION","number":"%s","origin":"did:web:khac.example.vn","versionNumber":1}""".formatted(entry),
                        Ids.bytes(administrator.id().value()))
                .update();
        jdbc.sql("""
                insert into certification_origin (kid, name, address, named_at, named_by)
                values (?, 'Nơi khác', 'did:web:khac.example.vn', utc_timestamp(6), ?)
                """).params(key, Ids.bytes(administrator.id().value())).update();
        targets.with("received-entries.entryId", entry)
                .with("record-origins.fingerprint", key)
                .with("NameOrigin", """
                        {"name": "Nơi nữa", "address": "did:web:nua.example.vn", "fingerprint": "%s"}""".formatted("A".repeat(43)));
    }

    void ofAdministrator(Someone administrator, UnitId unit, Someone member, String path) {
        framework(administrator);
        UUID change = Ids.next();
        calls.put(administrator, "/api/unit-changes/" + change, """
                {"effectiveOn": "2099-01-01", "reason": "Sắp xếp",
                 "details": {"kind": "RENAME", "unitIds": ["%s"], "name": "Tên Mới"}}""".formatted(unit));
        var asked = calls.post(administrator, "/api/people/%s/roles".formatted(member.id()), """
                {"role": "%s", "unitId": "%s", "reason": "Phân công"}""".formatted(
                        BuiltInRole.SYSTEM_ADMINISTRATOR, unit));
        targets.with("unit-changes.changeId", change)
                .with("approvals.id", asked.path("approval").path("id").asString())
                .with(
                        "entryId",
                        jdbc.sql("select id from audit_entry where unit_path = ? limit 1")
                                .param(path)
                                .query((row, number) -> Columns.id(row, "id"))
                                .single());
    }

    private void framework(Someone administrator) {
        String code = "T-" + Somebody.word();
        calls.upload(
                administrator,
                "/api/competency-frameworks?version=1&titleVi=Khung&titleEn=Framework&source=Test&code=" + code,
                new MockMultipartFile(
                        "file",
                        "khung.csv",
                        "text/csv",
                        "Mã,Tên tiếng Việt,Tên tiếng Anh\n1,Một,One\n".getBytes(StandardCharsets.UTF_8)));
        targets.with(
                "frameworkId",
                jdbc.sql("select id from competency_framework where code = ?")
                        .param(code)
                        .query((row, number) -> Columns.id(row, "id"))
                        .single());
    }

    void ofLearner(Someone learner, UUID enrolment) {
        var wish = calls.post(learner, "/api/me/personal-data/requests", """
                {"kind": "CORRECTION", "wish": "Sửa ngày sinh"}""");
        var copy = calls.post(learner, "/api/me/personal-data/copies", "");
        targets.with("requestId", wish.path("id").asString())
                .with("copyId", copy.path("id").asString())
                .with("versionId", one("select version_id as id from learning_enrolment where id = ?", enrolment))
                .with(
                        "noticeId",
                        one(
                                "select id from notification_notice where account_id = ? limit 1",
                                learner.id().value()))
                .with(
                        "verification.number",
                        jdbc.sql("select number from certification_certificate where enrolment_id = ?")
                                .param(Ids.bytes(enrolment))
                                .query(String.class)
                                .single());
    }

    /** Some of it is written by a listener, a little later. */
    private UUID one(String sql, UUID id) {
        return Awaitility.await()
                .until(
                        () -> jdbc.sql(sql)
                                .param(Ids.bytes(id))
                                .query((row, number) -> Columns.id(row, "id"))
                                .list(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    private static byte[] png() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_INT_RGB), "png", bytes);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }
}
