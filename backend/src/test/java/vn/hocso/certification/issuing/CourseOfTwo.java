package vn.hocso.certification.issuing;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

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

/** A course, two who learn, and those who answer for its certificates. */
final class CourseOfTwo {

    static final Duration PATIENCE = Duration.ofSeconds(60);
    static final LocalDate TODAY = LocalDate.now(VietnamCalendar.ZONE);

    private final MockMvcTester http;
    private final Classes classes;
    private final Certificates certificates;
    final UnitId unit;
    final Someone official;
    final Someone manager;
    final Someone learner;
    final Someone other;
    final OneLesson course;

    CourseOfTwo(
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
        learner = somebody.in(unit).named("Lò Thị Mẩy").make();
        other = somebody.in(unit).named("Tẩn Láo Tả").make();
        course = courses.publish(unit, "Hồ sơ điện tử " + Somebody.word());
    }

    ClassId open() {
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

    EnrolmentId join(ClassId id, Someone one) {
        classes.add(manager.actor(), id, List.of(one.id()));
        return classes.learners(id, null, 100).stream()
                .filter(there -> there.accountId().equals(one.id()))
                .findFirst()
                .orElseThrow()
                .enrolmentId();
    }

    void finish(Someone one, EnrolmentId enrolment) {
        assertThat(calls(one).readToTheEnd(enrolment, course.lessonId())).hasStatusOk();
    }

    MvcTestResult ofCourse(String condition) {
        return calls(official)
                .put("/api/issuing-courses/%s/conditions".formatted(course.courseId()), """
                {"conditions": [%s]}""".formatted(condition));
    }

    MvcTestResult ofClass(ClassId id, String condition) {
        return calls(official).put("/api/issuing-classes/%s/conditions".formatted(id), """
                {"conditions": [%s]}""".formatted(condition));
    }

    /** The last of what the learner reads to be missing. */
    String missing(Someone one, EnrolmentId enrolment) {
        return json(calls(one).get("/api/enrolments/%s/certificate".formatted(enrolment)))
                .path("conditions")
                .valueStream()
                .map(condition -> condition.path("missing").asString(""))
                .filter(missing -> !missing.isEmpty())
                .reduce((before, last) -> last)
                .orElseThrow();
    }

    Certificate certificate(EnrolmentId enrolment) {
        return await().atMost(PATIENCE)
                .until(() -> certificates.of(enrolment), Optional::isPresent)
                .orElseThrow();
    }

    LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
