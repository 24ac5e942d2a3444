package vn.hocso.certification.issuing;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hocso.learning.LearnerCalls.json;

/** A course wants something of all its learners, each judged by the class they are in, and may want somebody to approve them. */
@HocsoTest
class ConditionTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final LocalDate TODAY = LocalDate.now(VietnamCalendar.ZONE);
    private static final String APPROVAL = "{\"kind\": \"APPROVAL\"}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private Classes classes;

    @Autowired
    private Gradebooks gradebooks;

    @Autowired
    private Certificates certificates;

    private UnitId unit;
    private Someone official;
    private Someone manager;
    private Someone learner;
    private Someone other;
    private OneLesson course;

    @BeforeEach
    void aCourseAndThoseWhoAnswerForItsCertificates() {
        unit = somebody.unit();
        official = somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        learner = somebody.in(unit).named("Lò Thị Mẩy").make();
        other = somebody.in(unit).named("Tẩn Láo Tả").make();
        course = courses.publish(unit, "Hồ sơ điện tử " + Somebody.word());
    }

    @Test
    void aFinalMarkOfTheCourseIsMeasuredOnTheScaleOfEachLearnersClass() {
        assertThat(ofCourse("{\"kind\": \"FINAL_SHARE\", \"percent\": 80}")).hasStatusOk();
        ClassId ofTen = open();
        ClassId ofHundred = open();
        scale(ofHundred, 100);
        EnrolmentId first = join(ofTen, learner);
        EnrolmentId second = join(ofHundred, other);
        mark(ofTen, first, 9);
        mark(ofHundred, second, 7);
        finish(learner, first);
        finish(other, second);

        assertThat(missing(other, second))
                .as("73 is far more than 80% of ten, and less than 80% of a hundred")
                .isEqualTo("Điểm tổng kết mới đạt 73% thang điểm, cần từ 80% trở lên");
        assertThat(certificate(first)).isNotNull();
        assertThat(certificates.of(second)).isEmpty();
    }

    @Test
    void whoIsInNoClassReadsThatThereIsNoMarkToBeJudgedBy() {
        assertThat(ofCourse("{\"kind\": \"FINAL_SHARE\", \"percent\": 80}")).hasStatusOk();
        EnrolmentId alone = calls(learner).enrol(course.courseId());
        finish(learner, alone);

        assertThat(missing(learner, alone)).startsWith("Chưa học trong lớp nào");
    }

    @Test
    void aMarkOnTheScaleOfOneClassIsNotAskedOfTheWholeCourse() {
        assertThat(ofCourse("{\"kind\": \"FINAL_MARK\", \"mark\": 8}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.condition-mark-of-class");
    }

    @Test
    void aRunJudgesByItsOwnClassAlsoThoseWhoRepeatTheCourseInAnother() {
        ClassId closed = open();
        EnrolmentId enrolment = join(closed, learner);
        assertThat(ofClass(closed, "{\"kind\": \"FINAL_MARK\", \"mark\": 8}")).hasStatusOk();
        assertThat(calls(official).put("/api/issuing-classes/%s/only-in-runs".formatted(closed), """
                {"onlyInRuns": true}"""))
                .hasStatusOk();
        finish(learner, enrolment);
        mark(closed, enrolment, 9);
        assertThat(calls(manager).post("/api/classes/%s/closing".formatted(closed), null))
                .hasStatus(204);
        ClassId again = open();
        assertThat(ofClass(again, "{\"kind\": \"FINAL_MARK\", \"mark\": 8}")).hasStatusOk();
        join(again, learner);
        mark(again, enrolment, 2);

        String run = json(calls(official).post("/api/issuing-classes/%s/runs".formatted(closed), ""))
                .path("runId")
                .stringValue();

        assertThat(json(calls(official).get("/api/issuing-runs/%s/people".formatted(run)))
                        .at("/items/0/outcome")
                        .stringValue())
                .isEqualTo("TO_ISSUE");
    }

    @Test
    void whoHasToBeApprovedWaitsAndGetsTheirCertificateOnceApproved() {
        ClassId id = open();
        EnrolmentId first = join(id, learner);
        EnrolmentId second = join(id, other);
        assertThat(ofClass(id, APPROVAL)).hasStatusOk();
        finish(learner, first);
        finish(other, second);
        assertThat(missing(learner, first)).isEqualTo("Chờ phê duyệt cấp chứng nhận");
        JsonNode waiting = json(calls(official).get(approvals(id) + "?state=WAITING"));
        assertThat(waiting.path("total").intValue()).isEqualTo(2);
        assertThat(waiting.at("/items/0/missing").size()).isZero();

        assertThat(decide(approvals(id), false, "", first))
                .as("whoever is declined reads why")
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
        assertThat(decide(approvals(id), false, "Nhờ người học thay", first)).hasStatus(204);
        assertThat(decide(approvals(id), true, "", second)).hasStatus(204);

        assertThat(certificate(second)).isNotNull();
        assertThat(missing(learner, first)).isEqualTo("Không được phê duyệt cấp chứng nhận. Lý do: Nhờ người học thay");
        assertThat(certificates.of(first)).isEmpty();
        assertThat(decide(approvals(id), false, "Muộn", second))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.approval-has-certificate");
    }

    @Test
    void whoHadACertificateBeforeApprovalWasWantedWaitsForNothing() {
        ClassId id = open();
        EnrolmentId enrolment = join(id, learner);
        finish(learner, enrolment);
        certificate(enrolment);
        assertThat(ofClass(id, APPROVAL)).hasStatusOk();

        JsonNode all = json(calls(official).get(approvals(id)));

        assertThat(all.at("/items/0/hasCertificate").booleanValue()).isTrue();
        assertThat(all.at("/items/0/mayDecide").booleanValue()).isFalse();
        assertThat(json(calls(official).get(approvals(id) + "?state=WAITING"))
                        .path("total")
                        .intValue())
                .isZero();
    }

    @Test
    void runsObeyTheApprovalAndWhatWasDecidedIsTakenBack() {
        ClassId id = open();
        EnrolmentId enrolment = join(id, learner);
        assertThat(calls(official).put("/api/issuing-classes/%s/only-in-runs".formatted(id), """
                {"onlyInRuns": true}"""))
                .hasStatusOk();
        assertThat(ofClass(id, APPROVAL)).hasStatusOk();
        finish(learner, enrolment);
        String run = json(calls(official).post("/api/issuing-classes/%s/runs".formatted(id), ""))
                .path("runId")
                .stringValue();
        assertThat(outcome(run)).isEqualTo("NOT_FULFILLED");

        assertThat(decide(approvals(id), true, "", enrolment)).hasStatus(204);
        assertThat(outcome(run)).isEqualTo("TO_ISSUE");

        assertThat(calls(official).post(approvals(id) + "/withdrawal", """
                {"enrolmentIds": ["%s"]}""".formatted(enrolment)))
                .hasStatus(204);
        assertThat(outcome(run)).isEqualTo("NOT_FULFILLED");
    }

    @Test
    void whoIsInNoClassIsApprovedAtTheCourse() {
        assertThat(ofCourse(APPROVAL)).hasStatusOk();
        EnrolmentId alone = calls(learner).enrol(course.courseId());
        finish(learner, alone);
        String address = "/api/issuing-courses/%s/approvals".formatted(course.courseId());
        await().atMost(PATIENCE)
                .until(
                        () -> json(calls(official).get(address + "?state=WAITING"))
                                .path("total")
                                .intValue(),
                        Integer.valueOf(1)::equals);
        assertThat(json(calls(official).get(address)).at("/items/0/fullName").stringValue())
                .isEqualTo("Lò Thị Mẩy");

        assertThat(decide(address, true, "", alone)).hasStatus(204);

        assertThat(certificate(alone)).isNotNull();
    }

    @Test
    void aClassDecidesAboutItsOwnLearnersOnlyAndTheCourseAboutThoseInNone() {
        ClassId id = open();
        ClassId another = open();
        EnrolmentId here = join(id, learner);
        EnrolmentId there = join(another, other);
        assertThat(ofCourse(APPROVAL)).hasStatusOk();

        assertThat(decide(approvals(id), true, "", here, there)).hasStatus(404);
        assertThat(decide("/api/issuing-courses/%s/approvals".formatted(course.courseId()), true, "", here))
                .hasStatus(404);
        assertThat(json(calls(official).get(approvals(id))).at("/items/0/state").stringValue())
                .as("all of them or none")
                .isEqualTo("WAITING");
    }

    @Test
    void nobodyApprovesThemselvesOrWhereNobodyHasToBeApproved() {
        ClassId id = open();
        EnrolmentId own = join(id, official);
        assertThat(decide(approvals(id), true, "", own))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.approval-not-wanted");
        assertThat(ofClass(id, APPROVAL)).hasStatusOk();
        assertThat(decide(approvals(id), true, "", own))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.approval-own");
        assertThat(json(calls(official).get(approvals(id)))
                        .at("/items/0/mayDecide")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void onlyWhoAnswersForTheRegisterApprovesOrReadsWhoIs() {
        ClassId id = open();
        EnrolmentId enrolment = join(id, learner);
        assertThat(ofClass(id, APPROVAL)).hasStatusOk();
        assertThat(ofCourse(APPROVAL)).hasStatusOk();
        Someone elsewhere = somebody.in(somebody.unit())
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();
        Someone trainer = somebody.in(unit).withRole(Role.TRAINER).make();
        String ofCourse = "/api/issuing-courses/%s/approvals".formatted(course.courseId());
        for (String address : List.of(approvals(id), ofCourse)) {
            assertThat(calls(elsewhere).get(address)).hasStatus(404);
            assertThat(decide(elsewhere, address, true, "", enrolment)).hasStatus(404);
            for (Someone one : List.of(trainer, manager, learner)) {
                assertThat(calls(one).get(address)).hasStatus(403);
                assertThat(decide(one, address, true, "", enrolment)).hasStatus(403);
                assertThat(calls(one).post(address + "/withdrawal", """
                        {"enrolmentIds": ["%s"]}""".formatted(enrolment)))
                        .hasStatus(403);
            }
        }
        assertThat(calls(elsewhere).get("/api/issuing-courses/%s/conditions".formatted(course.courseId())))
                .hasStatus(404);
    }

    private ClassId open() {
        return classes.open(
                manager.actor(),
                new NewClass(
                        "D-" + Somebody.word(),
                        "Lớp hồ sơ điện tử",
                        course.courseId(),
                        unit,
                        TODAY.minusDays(20),
                        TODAY.plusDays(10),
                        List.of()));
    }

    private EnrolmentId join(ClassId id, Someone one) {
        classes.add(manager.actor(), id, List.of(one.id()));
        return classes.learners(id, null, 100).stream()
                .filter(there -> there.accountId().equals(one.id()))
                .findFirst()
                .orElseThrow()
                .enrolmentId();
    }

    private void finish(Someone one, EnrolmentId enrolment) {
        assertThat(calls(one).readToTheEnd(enrolment, course.lessonId())).hasStatusOk();
    }

    /** The lessons that are done make up a tenth of the final mark. */
    private void mark(ClassId id, EnrolmentId enrolment, int points) {
        gradebooks.addColumn(
                manager.actor(),
                id,
                new Column("Bài thu hoạch", BigDecimal.TEN, BigDecimal.valueOf(9)),
                Map.of(enrolment, BigDecimal.valueOf(points)));
    }

    private void scale(ClassId id, int outOf) {
        assertThat(calls(manager).put("/api/classes/%s/gradebook/scheme".formatted(id), """
                {"formula": "WEIGHTED_MEAN", "bestCount": 1, "dropLowest": 0, "missing": "ZERO", "outOf": %d, "decimals": 1,
                 "passMark": 50, "categories": [], "revision": 0, "items": [
                 {"id": "00000000-0000-0000-0000-000000000001", "kind": "LESSONS", "title": "", "maxPoints": 10, "weight": 1}]}""".formatted(outOf)))
                .hasStatusOk();
    }

    private MvcTestResult ofCourse(String condition) {
        return calls(official)
                .put("/api/issuing-courses/%s/conditions".formatted(course.courseId()), """
                {"conditions": [%s]}""".formatted(condition));
    }

    private MvcTestResult ofClass(ClassId id, String condition) {
        return calls(official).put("/api/issuing-classes/%s/conditions".formatted(id), """
                {"conditions": [%s]}""".formatted(condition));
    }

    private static String approvals(ClassId id) {
        return "/api/issuing-classes/%s/approvals".formatted(id);
    }

    private MvcTestResult decide(String address, boolean approved, String reason, EnrolmentId... whom) {
        return decide(official, address, approved, reason, whom);
    }

    private MvcTestResult decide(
            Someone decider, String address, boolean approved, String reason, EnrolmentId... whom) {
        return calls(decider).post(address, """
                {"enrolmentIds": %s, "approved": %s, "reason": "%s"}""".formatted(
                        Arrays.stream(whom).map("\"%s\""::formatted).toList(), approved, reason));
    }

    /** The last of what the learner reads to be missing. */
    private String missing(Someone one, EnrolmentId enrolment) {
        return json(calls(one).get("/api/enrolments/%s/certificate".formatted(enrolment)))
                .path("conditions")
                .valueStream()
                .map(condition -> condition.path("missing").asString(""))
                .filter(missing -> !missing.isEmpty())
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    private String outcome(String run) {
        return json(calls(official).get("/api/issuing-runs/%s/people".formatted(run)))
                .at("/items/0/outcome")
                .stringValue();
    }

    private Certificate certificate(EnrolmentId enrolment) {
        return await().atMost(PATIENCE)
                .until(() -> certificates.of(enrolment), Optional::isPresent)
                .orElseThrow();
    }

    private LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
