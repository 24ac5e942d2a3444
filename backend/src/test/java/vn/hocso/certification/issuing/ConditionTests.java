package vn.hocso.certification.issuing;

import java.math.BigDecimal;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.hocso.certification.register.Certificates;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Gradebooks;
import vn.hocso.learning.Gradebooks.Column;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** What a course wants of all its learners is judged by the class each is in. */
@HocsoTest
class ConditionTests {

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
    private Gradebooks gradebooks;

    private CourseOfTwo scene;

    @BeforeEach
    void aCourseOfTwo() {
        scene = new CourseOfTwo(http, somebody, courses, classes, certificates);
    }

    @Test
    void aFinalMarkOfTheCourseIsMeasuredOnTheScaleOfEachLearnersClass() {
        assertThat(scene.ofCourse("{\"kind\": \"FINAL_SHARE\", \"percent\": 80}"))
                .hasStatusOk();
        ClassId ofTen = scene.open();
        ClassId ofHundred = scene.open();
        scale(ofHundred, 100);
        EnrolmentId first = scene.join(ofTen, scene.learner);
        EnrolmentId second = scene.join(ofHundred, scene.other);
        mark(ofTen, first, 9);
        mark(ofHundred, second, 7);
        scene.finish(scene.learner, first);
        scene.finish(scene.other, second);

        assertThat(scene.missing(scene.other, second))
                .as("73 is far more than 80% of ten, and less than 80% of a hundred")
                .isEqualTo("Điểm tổng kết mới đạt 73% thang điểm, cần từ 80% trở lên");
        assertThat(scene.certificate(first)).isNotNull();
        assertThat(certificates.of(second)).isEmpty();
    }

    @Test
    void whoIsInNoClassReadsThatThereIsNoMarkToBeJudgedBy() {
        assertThat(scene.ofCourse("{\"kind\": \"FINAL_SHARE\", \"percent\": 80}"))
                .hasStatusOk();
        EnrolmentId alone = scene.calls(scene.learner).enrol(scene.course.courseId());
        scene.finish(scene.learner, alone);

        assertThat(scene.missing(scene.learner, alone)).startsWith("Chưa học trong lớp nào");
    }

    @Test
    void aMarkOnTheScaleOfOneClassIsNotAskedOfTheWholeCourse() {
        assertThat(scene.ofCourse("{\"kind\": \"FINAL_MARK\", \"mark\": 8}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.condition-mark-of-class");
    }

    @Test
    void aRunJudgesByItsOwnClassAlsoThoseWhoRepeatTheCourseInAnother() {
        ClassId closed = scene.open();
        EnrolmentId enrolment = scene.join(closed, scene.learner);
        assertThat(scene.ofClass(closed, "{\"kind\": \"FINAL_MARK\", \"mark\": 8}"))
                .hasStatusOk();
        assertThat(scene.calls(scene.official).put("/api/issuing-classes/%s/only-in-runs".formatted(closed), """
                {"onlyInRuns": true}"""))
                .hasStatusOk();
        scene.finish(scene.learner, enrolment);
        mark(closed, enrolment, 9);
        assertThat(scene.calls(scene.manager).post("/api/classes/%s/closing".formatted(closed), null))
                .hasStatus(204);
        ClassId again = scene.open();
        assertThat(scene.ofClass(again, "{\"kind\": \"FINAL_MARK\", \"mark\": 8}"))
                .hasStatusOk();
        scene.join(again, scene.learner);
        mark(again, enrolment, 2);

        String run = json(scene.calls(scene.official).post("/api/issuing-classes/%s/runs".formatted(closed), ""))
                .path("runId")
                .stringValue();

        assertThat(json(scene.calls(scene.official).get("/api/issuing-runs/%s/people".formatted(run)))
                        .at("/items/0/outcome")
                        .stringValue())
                .isEqualTo("TO_ISSUE");
    }

    /** The lessons that are done make up a tenth of the final mark. */
    private void mark(ClassId id, EnrolmentId enrolment, int points) {
        gradebooks.addColumn(
                scene.manager.actor(),
                id,
                new Column("Bài thu hoạch", BigDecimal.TEN, BigDecimal.valueOf(9)),
                Map.of(enrolment, BigDecimal.valueOf(points)));
    }

    private void scale(ClassId id, int outOf) {
        assertThat(scene.calls(scene.manager)
                        .put("/api/classes/%s/gradebook/scheme".formatted(id), """
                {"formula": "WEIGHTED_MEAN", "bestCount": 1, "dropLowest": 0, "missing": "ZERO", "outOf": %d, "decimals": 1,
                 "passMark": 50, "categories": [], "revision": 0, "items": [
                 {"id": "00000000-0000-0000-0000-000000000001", "kind": "LESSONS", "title": "", "maxPoints": 10, "weight": 1}]}""".formatted(outOf)))
                .hasStatusOk();
    }
}
