package vn.hocso.certification.issuing;

import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.certification.register.Certificates;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** A course or class may give its certificate only once the learner has answered the survey, whatever they say in it. */
@HocsoTest
class SurveyConditionTests {

    private static final String SURVEY = """
            {"kind": "SURVEY"}""";

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    @Autowired
    Classes classes;

    @Autowired
    Certificates certificates;

    @Autowired
    JdbcClient jdbc;

    private CourseOfTwo scene;

    @BeforeEach
    void aCourse() {
        scene = new CourseOfTwo(http, somebody, courses, classes, certificates);
    }

    @Test
    void theLearnerReadsThatTheSurveyIsMissingIsLedToItAndGetsTheCertificateOnceItIsAnswered() {
        assertThat(scene.ofCourse(SURVEY)).hasStatusOk();
        EnrolmentId enrolment = scene.calls(scene.learner).enrol(scene.course.courseId());
        assertThat(scene.missing(scene.learner, enrolment))
                .isEqualTo("Chưa trả lời phiếu khảo sát; phiếu mở khi hoàn thành khóa học");
        scene.finish(scene.learner, enrolment);

        JsonNode condition = last(scene.learner, enrolment);
        assertThat(condition.path("text").stringValue()).isEqualTo("Trả lời phiếu khảo sát sau khóa học");
        assertThat(condition.path("missing").stringValue()).isEqualTo("Chưa trả lời phiếu khảo sát sau khóa học");
        assertThat(condition.at("/next/place").stringValue()).isEqualTo("SURVEY");
        assertThat(condition.at("/next/id").stringValue()).isEqualTo(enrolment.toString());
        assertThat(certificates.of(enrolment)).isEmpty();
        nobodyLooksForHours(enrolment);

        answer(scene.learner, enrolment);

        assertThat(scene.certificate(enrolment)).isNotNull();
    }

    @Test
    void theConditionIsSaidOnceHoweverOftenItIsSetAndReadsInBothLanguages() {
        assertThat(scene.ofCourse(SURVEY + "," + SURVEY)).hasStatusOk();

        JsonNode set = json(scene.calls(scene.official)
                .get("/api/issuing-courses/%s/conditions".formatted(scene.course.courseId())));

        assertThat(set.path("ofCourse").size()).isEqualTo(1);
        assertThat(set.at("/ofCourse/0/kind").stringValue()).isEqualTo("SURVEY");
        assertThat(set.path("sentences").toString()).contains("Trả lời phiếu khảo sát sau khóa học");
        assertThat(http.get()
                        .uri("/api/issuing-courses/%s/conditions".formatted(scene.course.courseId()))
                        .header("Accept-Language", "en")
                        .with(scene.official.signedIn()))
                .bodyJson()
                .extractingPath("$.sentences[-1]")
                .isEqualTo("Answer the survey after the course");
    }

    @Test
    void aRunTellsWhoHasNotAnsweredAndIssuesToThoseWhoHave() {
        ClassOfThree three = new ClassOfThree(http, somebody, courses, classes, certificates);
        assertThat(three.calls(three.official)
                        .put(
                                "/api/issuing-classes/%s/conditions".formatted(three.classId),
                                "{\"conditions\": [%s]}".formatted(SURVEY)))
                .hasStatusOk();
        assertThat(three.calls(three.done)
                        .post("/api/enrolments/%s/survey".formatted(three.enrolment(three.done)), """
                {"submissionId": "%s", "content": 1, "useAtWork": 1}""".formatted(
                                        UUID.randomUUID())))
                .hasStatus(204);
        String run = three.open();

        assertThat(three.person(run, three.done).path("outcome").stringValue()).isEqualTo("TO_ISSUE");
        JsonNode other = three.person(run, three.alsoDone);
        assertThat(other.path("outcome").stringValue()).isEqualTo("NOT_FULFILLED");
        assertThat(other.path("missing").toString()).contains("Chưa trả lời phiếu khảo sát sau khóa học");
        three.confirm(run, 1);

        assertThat(three.certificate(three.done)).isNotNull();
        assertThat(certificates.of(three.enrolment(three.alsoDone))).isEmpty();
    }

    @Test
    void whereAClassHasRulesOfItsOwnTheSurveyOfTheCourseIsNotAsked() {
        assertThat(scene.ofCourse(SURVEY)).hasStatusOk();
        ClassId free = scene.open();
        ClassId asking = scene.open();
        assertThat(scene.ofClass(free, "")).hasStatusOk();
        EnrolmentId enrolment = scene.join(free, scene.learner);
        EnrolmentId other = scene.join(asking, scene.other);
        scene.finish(scene.learner, enrolment);
        scene.finish(scene.other, other);

        assertThat(scene.certificate(enrolment)).isNotNull();
        assertThat(scene.missing(scene.other, other)).isEqualTo("Chưa trả lời phiếu khảo sát sau khóa học");
        assertThat(certificates.latest(List.of(other))).isEmpty();
    }

    /** Whoever waits long is looked at rarely, unless something tells of them; whether or not word of the completion has arrived yet. */
    private void nobodyLooksForHours(EnrolmentId enrolment) {
        jdbc.sql("""
                insert into certification_awaited (enrolment_id, course_id, due_at, looks)
                values (?, ?, timestampadd(hour, 5, utc_timestamp(6)), 9)
                on duplicate key update due_at = values(due_at), looks = values(looks)
                """)
                .params(
                        Ids.bytes(enrolment.value()),
                        Ids.bytes(scene.course.courseId().value()))
                .update();
    }

    private void answer(Someone one, EnrolmentId enrolment) {
        assertThat(scene.calls(one)
                        .post("/api/enrolments/%s/survey".formatted(enrolment), """
                {"submissionId": "%s", "content": 1, "trainer": 1, "useAtWork": 1}""".formatted(UUID.randomUUID())))
                .hasStatus(204);
    }

    private JsonNode last(Someone one, EnrolmentId enrolment) {
        JsonNode conditions = json(scene.calls(one).get("/api/enrolments/%s/certificate".formatted(enrolment)))
                .path("conditions");
        return conditions.get(conditions.size() - 1);
    }
}
