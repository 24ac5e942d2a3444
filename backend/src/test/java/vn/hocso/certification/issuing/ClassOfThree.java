package vn.hocso.certification.issuing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificates;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.NewClass;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hocso.learning.LearnerCalls.json;

/** A class that issues in runs only, with two who finished its course and one who did not, and those who look after it. */
final class ClassOfThree {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final LocalDate TODAY = LocalDate.now(VietnamCalendar.ZONE);

    private final MockMvcTester http;
    private final Classes classes;
    private final Certificates certificates;
    final UnitId unit;
    final Someone official;
    final Someone manager;
    final OneLesson course;
    final ClassId classId;
    final Someone done;
    final Someone alsoDone;
    final Someone notDone;

    ClassOfThree(
            MockMvcTester http,
            Somebody somebody,
            FinishedCourses courses,
            Classes classes,
            Certificates certificates) {
        this.http = http;
        this.classes = classes;
        this.certificates = certificates;
        unit = somebody.unit();
        official = somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        course = courses.publish(unit, "Điều hành số " + Somebody.word());
        classId = classes.open(
                manager.actor(),
                new NewClass(
                        "C-" + Somebody.word(),
                        "Lớp điều hành số",
                        course.courseId(),
                        unit,
                        TODAY.minusDays(20),
                        TODAY.plusDays(10),
                        List.of()));
        done = somebody.in(unit).named("Lường Văn Đôi").make();
        alsoDone = somebody.in(unit).named("Cà Thị Ánh").make();
        notDone = somebody.in(unit).named("Sùng A Dơ").make();
        join(done, alsoDone, notDone);
        assertThat(onlyInRuns(true)).hasStatusOk();
        finish(done);
        finish(alsoDone);
    }

    void join(Someone... people) {
        classes.add(
                manager.actor(),
                classId,
                List.of(people).stream().map(Someone::id).toList());
    }

    void finish(Someone one) {
        assertThat(calls(one).readToTheEnd(enrolment(one), course.lessonId())).hasStatusOk();
    }

    EnrolmentId enrolment(Someone one) {
        return classes.learners(classId, null, 100).stream()
                .filter(learner -> learner.accountId().equals(one.id()))
                .findFirst()
                .orElseThrow()
                .enrolmentId();
    }

    MvcTestResult onlyInRuns(boolean only) {
        return calls(official).put("/api/issuing-classes/%s/only-in-runs".formatted(classId), """
                {"onlyInRuns": %s}""".formatted(only));
    }

    String open() {
        MvcTestResult opened = calls(official).post("/api/issuing-classes/%s/runs".formatted(classId), "");
        assertThat(opened).hasStatus(201);
        return json(opened).path("runId").stringValue();
    }

    void confirm(String run, int certificates) {
        JsonNode seen = json(get("/api/issuing-runs/" + run));
        assertThat(seen.at("/outcomes/TO_ISSUE").asInt(0)
                        + seen.at("/outcomes/INCLUDED").asInt(0))
                .isEqualTo(certificates);
        assertThat(confirmation(run, seen.path("digest").stringValue(), TODAY)).hasStatusOk();
    }

    String digest(String run) {
        return json(get("/api/issuing-runs/" + run)).path("digest").stringValue();
    }

    MvcTestResult confirmation(String run, String digest, LocalDate decidedOn) {
        return calls(official)
                .post("/api/issuing-runs/%s/confirmation".formatted(run), """
                {"decisionNumber": "12/QĐ-SNV", "decidedOn": "%s", "digest": "%s"}""".formatted(decidedOn, digest));
    }

    MvcTestResult except(String run, Someone whom, String kind, String reason) {
        return calls(official)
                .put("/api/issuing-runs/%s/exceptions/%s".formatted(run, enrolment(whom)), """
                {"kind": "%s", "reason": "%s"}""".formatted(kind, reason));
    }

    MvcTestResult hold(Someone whom, String reason) {
        return calls(official)
                .put("/api/issuing-classes/%s/holds/%s".formatted(classId, enrolment(whom)), """
                {"reason": "%s"}""".formatted(reason));
    }

    JsonNode person(String run, Someone whom) {
        return json(get("/api/issuing-runs/%s/people".formatted(run)))
                .path("items")
                .valueStream()
                .filter(one ->
                        one.path("accountId").stringValue().equals(whom.id().toString()))
                .findFirst()
                .orElseThrow();
    }

    Certificate certificate(Someone one) {
        EnrolmentId enrolment = enrolment(one);
        return await().atMost(PATIENCE)
                .until(() -> certificates.of(enrolment), java.util.Optional::isPresent)
                .orElseThrow();
    }

    MvcTestResult get(String uri) {
        return calls(official).get(uri);
    }

    LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }

    static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
