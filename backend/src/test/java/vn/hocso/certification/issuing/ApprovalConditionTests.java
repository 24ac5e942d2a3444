package vn.hocso.certification.issuing;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.certification.RunId;
import vn.hocso.certification.condition.Hold;
import vn.hocso.certification.condition.Holds;
import vn.hocso.certification.document.CertificateFace.Decision;
import vn.hocso.certification.issuing.Run.Confirmation;
import vn.hocso.certification.register.Certificates;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.Role;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hocso.certification.issuing.CourseOfTwo.PATIENCE;
import static vn.hocso.learning.LearnerCalls.json;

/** A course may want somebody to approve its learners. */
@HocsoTest
class ApprovalConditionTests {

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
    private Certificates certificates;

    @Autowired
    private RunStore runs;

    @Autowired
    private RunLines lines;

    @Autowired
    private Holds holds;

    private CourseOfTwo scene;

    @BeforeEach
    void aCourseOfTwo() {
        scene = new CourseOfTwo(http, somebody, courses, classes, certificates);
    }

    @Test
    void whoHasToBeApprovedWaitsAndGetsTheirCertificateOnceApproved() {
        ClassId id = scene.open();
        EnrolmentId first = scene.join(id, scene.learner);
        EnrolmentId second = scene.join(id, scene.other);
        assertThat(scene.ofClass(id, APPROVAL)).hasStatusOk();
        scene.finish(scene.learner, first);
        scene.finish(scene.other, second);
        assertThat(scene.missing(scene.learner, first)).isEqualTo("Chờ phê duyệt cấp chứng nhận");
        JsonNode waiting = json(scene.calls(scene.official).get(approvals(id) + "?state=WAITING"));
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

        assertThat(scene.certificate(second)).isNotNull();
        assertThat(scene.missing(scene.learner, first))
                .isEqualTo("Không được phê duyệt cấp chứng nhận. Lý do: Nhờ người học thay");
        assertThat(certificates.of(first)).isEmpty();
        assertThat(decide(approvals(id), false, "Muộn", second))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.approval-has-certificate");
    }

    @Test
    void whoHadACertificateBeforeApprovalWasWantedWaitsForNothing() {
        ClassId id = scene.open();
        EnrolmentId enrolment = scene.join(id, scene.learner);
        scene.finish(scene.learner, enrolment);
        scene.certificate(enrolment);
        assertThat(scene.ofClass(id, APPROVAL)).hasStatusOk();

        JsonNode all = json(scene.calls(scene.official).get(approvals(id)));

        assertThat(all.at("/items/0/hasCertificate").booleanValue()).isTrue();
        assertThat(all.at("/items/0/mayDecide").booleanValue()).isFalse();
        assertThat(json(scene.calls(scene.official).get(approvals(id) + "?state=WAITING"))
                        .path("total")
                        .intValue())
                .isZero();
    }

    @Test
    void runsObeyTheApprovalAndWhatWasDecidedIsTakenBack() {
        ClassId id = scene.open();
        EnrolmentId enrolment = scene.join(id, scene.learner);
        assertThat(scene.calls(scene.official).put("/api/issuing-classes/%s/only-in-runs".formatted(id), """
                {"onlyInRuns": true}"""))
                .hasStatusOk();
        assertThat(scene.ofClass(id, APPROVAL)).hasStatusOk();
        scene.finish(scene.learner, enrolment);
        String run = json(scene.calls(scene.official).post("/api/issuing-classes/%s/runs".formatted(id), ""))
                .path("runId")
                .stringValue();
        assertThat(outcome(run)).isEqualTo("NOT_FULFILLED");

        assertThat(decide(approvals(id), true, "", enrolment)).hasStatus(204);
        assertThat(outcome(run)).isEqualTo("TO_ISSUE");

        assertThat(scene.calls(scene.official).post(approvals(id) + "/withdrawal", """
                {"enrolmentIds": ["%s"]}""".formatted(enrolment)))
                .hasStatus(204);
        assertThat(outcome(run)).isEqualTo("NOT_FULFILLED");
    }

    @Test
    void whoeverDeclinesReadsThatAConfirmedRunStillIssues() {
        ClassId id = scene.open();
        EnrolmentId confirmed = scene.join(id, scene.learner);
        EnrolmentId held = scene.join(id, scene.other);
        assertThat(scene.ofClass(id, APPROVAL)).hasStatusOk();
        lines.write(confirmedRun(id), List.of(toIssue(confirmed, scene.learner), toIssue(held, scene.other)));
        holds.hold(scene.other.id(), new Hold(held, "Xem xét", Instant.now(), scene.official.id()));

        assertThat(inConfirmedRun(id, "Lò Thị Mẩy")).isTrue();
        assertThat(inConfirmedRun(id, "Tẩn Láo Tả"))
                .as("what is held is passed over")
                .isFalse();
        assertThat(decide(approvals(id), false, "Nhờ người học thay", confirmed))
                .hasStatus(204);
        assertThat(inConfirmedRun(id, "Lò Thị Mẩy"))
                .as("declining changes nothing of it")
                .isTrue();
    }

    /** One whose work has not begun. */
    private RunId confirmedRun(ClassId id) {
        RunId run = runs.open(id, scene.official.id(), Instant.now()).id();
        runs.confirm(
                run,
                new Confirmation(new Decision("12/QĐ-SNV", CourseOfTwo.TODAY), Instant.now(), scene.official.id()));
        return run;
    }

    private static Candidate toIssue(EnrolmentId enrolment, Someone one) {
        return new Candidate(
                enrolment, one.id(), "", null, "", Candidate.Outcome.TO_ISSUE, List.of(), null, null, null, false);
    }

    private boolean inConfirmedRun(ClassId id, String name) {
        return json(scene.calls(scene.official).get(approvals(id)))
                .path("items")
                .valueStream()
                .filter(one -> one.path("fullName").stringValue().equals(name))
                .findFirst()
                .orElseThrow()
                .path("inConfirmedRun")
                .booleanValue();
    }

    @Test
    void whoIsInNoClassIsApprovedAtTheCourse() {
        assertThat(scene.ofCourse(APPROVAL)).hasStatusOk();
        EnrolmentId alone = scene.calls(scene.learner).enrol(scene.course.courseId());
        scene.finish(scene.learner, alone);
        String address = "/api/issuing-courses/%s/approvals".formatted(scene.course.courseId());
        await().atMost(PATIENCE)
                .until(
                        () -> json(scene.calls(scene.official).get(address + "?state=WAITING"))
                                .path("total")
                                .intValue(),
                        Integer.valueOf(1)::equals);
        assertThat(json(scene.calls(scene.official).get(address))
                        .at("/items/0/fullName")
                        .stringValue())
                .isEqualTo("Lò Thị Mẩy");

        assertThat(decide(address, true, "", alone)).hasStatus(204);

        assertThat(scene.certificate(alone)).isNotNull();
    }

    @Test
    void aClassDecidesAboutItsOwnLearnersOnlyAndTheCourseAboutThoseInNone() {
        ClassId id = scene.open();
        ClassId another = scene.open();
        EnrolmentId here = scene.join(id, scene.learner);
        EnrolmentId there = scene.join(another, scene.other);
        assertThat(scene.ofCourse(APPROVAL)).hasStatusOk();

        assertThat(decide(approvals(id), true, "", here, there)).hasStatus(404);
        assertThat(decide("/api/issuing-courses/%s/approvals".formatted(scene.course.courseId()), true, "", here))
                .hasStatus(404);
        assertThat(json(scene.calls(scene.official).get(approvals(id)))
                        .at("/items/0/state")
                        .stringValue())
                .as("all of them or none")
                .isEqualTo("WAITING");
    }

    @Test
    void nobodyApprovesThemselvesOrWhereNobodyHasToBeApproved() {
        ClassId id = scene.open();
        EnrolmentId own = scene.join(id, scene.official);
        assertThat(decide(approvals(id), true, "", own))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.approval-not-wanted");
        assertThat(scene.ofClass(id, APPROVAL)).hasStatusOk();
        assertThat(decide(approvals(id), true, "", own))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.approval-own");
        assertThat(json(scene.calls(scene.official).get(approvals(id)))
                        .at("/items/0/mayDecide")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void onlyWhoAnswersForTheRegisterApprovesOrReadsWhoIs() {
        ClassId id = scene.open();
        EnrolmentId enrolment = scene.join(id, scene.learner);
        assertThat(scene.ofClass(id, APPROVAL)).hasStatusOk();
        assertThat(scene.ofCourse(APPROVAL)).hasStatusOk();
        Someone elsewhere = somebody.in(somebody.unit())
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();
        Someone trainer = somebody.in(scene.unit).withRole(Role.TRAINER).make();
        String ofCourse = "/api/issuing-courses/%s/approvals".formatted(scene.course.courseId());
        for (String address : List.of(approvals(id), ofCourse)) {
            assertThat(scene.calls(elsewhere).get(address)).hasStatus(404);
            assertThat(decide(elsewhere, address, true, "", enrolment)).hasStatus(404);
            for (Someone one : List.of(trainer, scene.manager, scene.learner)) {
                assertThat(scene.calls(one).get(address)).hasStatus(403);
                assertThat(decide(one, address, true, "", enrolment)).hasStatus(403);
                assertThat(scene.calls(one).post(address + "/withdrawal", """
                        {"enrolmentIds": ["%s"]}""".formatted(enrolment)))
                        .hasStatus(403);
            }
        }
        assertThat(scene.calls(elsewhere).get("/api/issuing-courses/%s/conditions".formatted(scene.course.courseId())))
                .hasStatus(404);
    }

    private static String approvals(ClassId id) {
        return "/api/issuing-classes/%s/approvals".formatted(id);
    }

    private MvcTestResult decide(String address, boolean approved, String reason, EnrolmentId... whom) {
        return decide(scene.official, address, approved, reason, whom);
    }

    private MvcTestResult decide(
            Someone decider, String address, boolean approved, String reason, EnrolmentId... whom) {
        return scene.calls(decider).post(address, """
                {"enrolmentIds": %s, "approved": %s, "reason": "%s"}""".formatted(
                        Arrays.stream(whom).map("\"%s\""::formatted).toList(), approved, reason));
    }

    private String outcome(String run) {
        return json(scene.calls(scene.official).get("/api/issuing-runs/%s/people".formatted(run)))
                .at("/items/0/outcome")
                .stringValue();
    }
}
