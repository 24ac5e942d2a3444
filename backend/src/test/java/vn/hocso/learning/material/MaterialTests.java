package vn.hocso.learning.material;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.content.Courses;
import vn.hocso.content.VersionId;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class MaterialTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Somebody somebody;

    private Classroom classroom;
    private String outline;
    private String lesson;
    private Someone person;
    private LearnerCalls learner;

    @BeforeEach
    void aCourseIsOnOffer() {
        classroom = new Classroom(courses, somebody, "An toàn thông tin " + Somebody.word(), 2);
        VersionId version = classroom.publish();
        outline = "/api/versions/%s/outline".formatted(version);
        lesson = "/api/versions/%s/lessons/%s".formatted(version, classroom.lesson(1));
        person = somebody.in(classroom.unit()).make();
        learner = new LearnerCalls(http, person.signedIn());
    }

    @Test
    void thoseEnrolledReadTheOutlineAndTheLessons() {
        learner.enrol(classroom.course());
        assertThat(json(learner.get(outline)).at("/sections/0/lessons").size()).isEqualTo(2);
        MvcTestResult page = learner.get(lesson);
        assertThat(page).hasStatusOk();
        assertThat(json(page).path("title").stringValue()).isEqualTo("Bài 1");
        assertThat(json(page).at("/blocks/0/type").stringValue()).isEqualTo("RICH_TEXT");
        assertThat(json(page).at("/next/title").stringValue()).isEqualTo("Bài 2");
    }

    @Test
    void browsersKeepMaterialForGoodAndAskWithoutDownloading() {
        learner.enrol(classroom.course());
        for (String uri : new String[] {outline, lesson}) {
            MvcTestResult first = learner.get(uri);
            String tag = first.getResponse().getHeader(HttpHeaders.ETAG);
            assertThat(first.getResponse().getHeader(HttpHeaders.CACHE_CONTROL))
                    .contains("private", "max-age=31536000", "immutable");
            MvcTestResult again = http.get()
                    .uri(uri)
                    .with(person.signedIn())
                    .header(HttpHeaders.IF_NONE_MATCH, tag)
                    .exchange();
            assertThat(again).hasStatus(304);
            assertThat(again.getResponse().getContentAsByteArray()).isEmpty();
        }
    }

    @Test
    void materialTravelsCompressedToThoseWhoUnderstandThat() throws IOException {
        learner.enrol(classroom.course());
        for (String uri : new String[] {outline, lesson}) {
            MvcTestResult compressed = http.get()
                    .uri(uri)
                    .with(person.signedIn())
                    .header(HttpHeaders.ACCEPT_ENCODING, "gzip, deflate, br")
                    .exchange();
            assertThat(compressed).hasHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            assertThat(compressed.getResponse().getHeaders(HttpHeaders.VARY)).contains(HttpHeaders.ACCEPT_ENCODING);
            byte[] sent = compressed.getResponse().getContentAsByteArray();
            assertThat(new GZIPInputStream(new ByteArrayInputStream(sent)).readAllBytes())
                    .isEqualTo(learner.get(uri).getResponse().getContentAsByteArray());
        }
    }

    @Test
    void materialIsClosedToThoseWhoDoNotTakePart() {
        assertThat(learner.get(outline)).hasStatus(403);
        assertThat(json(learner.get(lesson)).path("code").stringValue()).isEqualTo("learning.not-enrolled");
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        assertThat(anonymous.get(outline)).hasStatus(401);
        assertThat(anonymous.get(lesson)).hasStatus(401);
    }

    @Test
    void materialClosesWithWithdrawing() {
        EnrolmentId id = learner.enrol(classroom.course());
        assertThat(learner.get(outline)).hasStatus(200);
        learner.post("/api/enrolments/%s/withdrawal".formatted(id), null);
        assertThat(learner.get(outline)).hasStatus(403);
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        learner.enrol(classroom.course());
        assertThat(learner.get("/api/versions/019aa000-0000-7000-8000-000000000000/outline"))
                .hasStatus(404);
        assertThat(learner.get(lesson.substring(0, lesson.length() - 12) + "000000000000"))
                .hasStatus(404);
        assertThat(learner.get("/api/versions/nonsense/outline")).hasStatus(400);
    }
}
