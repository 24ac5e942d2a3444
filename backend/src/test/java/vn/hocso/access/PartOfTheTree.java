package vn.hocso.access;

import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

/** A unit with somebody of every role, a member, a course that the member finished, the certificate of that, and what they have begun. */
final class PartOfTheTree {

    private final Map<BuiltInRole, Someone> holders = new EnumMap<>(BuiltInRole.class);
    private final Targets targets;

    private final Someone member;

    PartOfTheTree(
            Somebody somebody,
            Units units,
            FinishedCourses courses,
            MockMvcTester http,
            Calls calls,
            JdbcClient jdbc,
            Someone administrator) {
        UnitId unit = somebody.unit();
        member = somebody.in(unit).make();
        Someone other = somebody.in(unit).make();
        for (BuiltInRole role : BuiltInRole.values()) {
            holders.put(role, somebody.in(unit).withRole(role.role()).make());
        }
        OneLesson course = courses.publish(unit, "Khóa " + Somebody.word());
        EnrolmentId enrolment = courses.finish(course, Instant.parse("2026-05-05T03:00:00Z"), member)
                .getFirst();
        String certificates = "select id from certification_certificate where enrolment_id = ?";
        Awaitility.await().until(() -> exists(jdbc, certificates, enrolment.value()));
        targets = new Targets()
                .with("unitId", unit)
                .with("units.id", unit)
                .with("unit", unit)
                .with("parent", unit)
                .with("parentId", unit)
                .with("person", member.id())
                .with("holder", member.id())
                .with("holderId", member.id())
                .with("accountId", member.id())
                .with("accountIds", member.id())
                .with("retiredId", other.id())
                .with("retiredEmail", other.email())
                .with("other", other.id())
                .with("role", Role.LEARNER)
                .with("courseId", course.courseId())
                .with("slugOrId", course.courseId())
                .with("lessonId", course.lessonId())
                .with("enrolmentId", enrolment)
                .with("enrolments.id", enrolment)
                .with("certificateId", one(jdbc, certificates, enrolment.value()))
                .with("certificateIds", one(jdbc, certificates, enrolment.value()))
                .with(
                        "membershipId",
                        one(
                                jdbc,
                                "select id from organisation_membership where account_id = ?",
                                member.id().value()))
                .with(
                        "grantId",
                        one(
                                jdbc,
                                "select id from organisation_role_grant where account_id = ?",
                                member.id().value()))
                .withBodies(member.id(), unit);
        UnderWay underWay = new UnderWay(calls, jdbc, targets);
        underWay.ofTrainer(holder(BuiltInRole.TRAINER), unit, course);
        underWay.ofManager(holder(BuiltInRole.UNIT_MANAGER), unit, other);
        underWay.ofCertificateAdministrator(holder(BuiltInRole.CERTIFICATE_ADMINISTRATOR), unit);
        underWay.ofClass(holder(BuiltInRole.UNIT_MANAGER), unit, course, member, enrolment.value());
        underWay.ofSurvey(
                courses,
                course,
                Stream.generate(() -> somebody.in(unit).make()).limit(5).toList());
        underWay.ofIssuing(holder(BuiltInRole.CERTIFICATE_ADMINISTRATOR), member, enrolment.value());
        underWay.ofElsewhere(administrator, member, unit, units.path(unit));
        underWay.ofAdministrator(administrator, unit, other, units.path(unit));
        underWay.ofLearner(member, enrolment.value());
        new ExamUnderWay(http, calls, jdbc, targets).begin(holder(BuiltInRole.TRAINER), unit, member);
    }

    private static boolean exists(JdbcClient jdbc, String sql, UUID id) {
        return !jdbc.sql(sql)
                .param(Ids.bytes(id))
                .query((row, number) -> Columns.id(row, "id"))
                .list()
                .isEmpty();
    }

    private static UUID one(JdbcClient jdbc, String sql, UUID id) {
        return jdbc.sql(sql)
                .param(Ids.bytes(id))
                .query((row, number) -> Columns.id(row, "id"))
                .list()
                .getFirst();
    }

    /** Whom the targets are about. */
    Someone member() {
        return member;
    }

    Someone holder(BuiltInRole role) {
        return holders.get(role);
    }

    Targets targets() {
        return targets;
    }
}
