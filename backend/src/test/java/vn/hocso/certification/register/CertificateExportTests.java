package vn.hocso.certification.register;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** The register and the list of learners leave as tables, with the filters and the limits of their lists. */
@HocsoTest
class CertificateExportTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    private Someone manager;
    private OneLesson course;

    @BeforeEach
    void twoWhoFinishedACourse() {
        UnitId unit = somebody.unit();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        course = courses.publish(unit, "Dữ liệu mở " + Somebody.word());
        courses.finish(
                course,
                Instant.parse("2026-04-01T03:00:00Z"),
                somebody.in(unit).named("Lường Văn Đôi").make(),
                somebody.in(unit).named("Cà Thị Ánh").make());
        Awaitility.await()
                .atMost(Duration.ofSeconds(40))
                .until(() -> text(get(manager, "/api/certificates/export.csv")).split("\r\n").length == 3);
    }

    @Test
    void theRegisterIsExportedInTheOrderAskedFor() {
        String csv = text(get(manager, "/api/certificates/export.csv?sort=name"));

        assertThat(csv).startsWith("\ufeff").containsSubsequence("Cà Thị Ánh", "Lường Văn Đôi");
        assertThat(text(get(manager, "/api/certificates/export.csv?state=REVOKED")))
                .doesNotContain("Lường Văn Đôi");
        assertThat(get(manager, "/api/certificates/export.xlsx")).hasStatusOk();
    }

    @Test
    void theLearnersOfACourseAreExportedByGivenName() {
        String list = "/api/courses/" + course.courseId() + "/enrolments/export";

        assertThat(text(get(manager, list + ".csv")))
                .containsSubsequence("Cà Thị Ánh", "100", "01/04/2026", "Lường Văn Đôi");
        assertThat(get(manager, list + ".xlsx")).hasStatusOk();
    }

    @Test
    void exportsShowNothingThatTheirListsDoNot() {
        Someone learner = somebody.in(somebody.unit()).make();
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.UNIT_MANAGER).make();
        String learners = "/api/courses/" + course.courseId() + "/enrolments/export";

        for (String uri : List.of(
                "/api/certificates/export.csv",
                "/api/certificates/export.xlsx",
                learners + ".csv",
                learners + ".xlsx",
                "/api/people/export.csv")) {
            assertThat(http.get().uri(uri)).hasStatus(401);
            assertThat(get(learner, uri)).hasStatus(403);
        }
        assertThat(text(get(elsewhere, "/api/certificates/export.csv"))).doesNotContain("Lường Văn Đôi");
        assertThat(text(get(elsewhere, learners + ".csv"))).doesNotContain("Lường Văn Đôi");
    }

    private MvcTestResult get(Someone who, String uri) {
        return http.get().uri(uri).with(who.signedIn()).exchange();
    }

    private static String text(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
