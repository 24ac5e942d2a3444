package vn.hocso.certification.issuing;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.certification.register.Certificates;
import vn.hocso.learning.ActivityMark;
import vn.hocso.learning.ActivityOutcomes;
import vn.hocso.learning.Classes;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.Gradebooks;
import vn.hocso.learning.Gradebooks.Column;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hocso.certification.issuing.ClassOfThree.PATIENCE;
import static vn.hocso.learning.LearnerCalls.json;

/** What a class asks for before it issues, and who is held back though nothing is missing. */
@HocsoTest
class ConditionsOfClassTests {

    private static final Instant AFTER_LONG = Instant.parse("2099-01-01T00:00:00Z");

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

    @Autowired
    private ActivityOutcomes outcomes;

    @Autowired
    private TransactionTemplate transactions;

    @Autowired
    private JdbcClient jdbc;

    private ClassOfThree scene;

    @BeforeEach
    void aClassOfThree() {
        scene = new ClassOfThree(http, somebody, courses, classes, certificates);
    }

    @Test
    void whoIsHeldBackIsIssuedNothingUntilLetGo() {
        String run = scene.open();
        assertThat(scene.except(run, scene.notDone, "INCLUDED", "Học bù")).hasStatusOk();
        assertThat(scene.hold(scene.done, "Hoàn thành khóa học trong 20 giây")).hasStatus(204);
        assertThat(scene.hold(scene.notDone, "Xác minh")).hasStatus(204);
        assertThat(scene.person(run, scene.done).path("outcome").stringValue()).isEqualTo("HELD");
        assertThat(scene.person(run, scene.notDone).path("outcome").stringValue())
                .as("no decision outweighs it")
                .isEqualTo("HELD");
        assertThat(ClassOfThree.text(scene.calls(scene.done)
                        .get("/api/enrolments/%s/certificate".formatted(scene.enrolment(scene.done)))))
                .contains("tạm giữ")
                .doesNotContain("20 giây");
        scene.confirm(run, 1);
        scene.certificate(scene.alsoDone);
        assertThat(scene.onlyInRuns(false)).hasStatusOk();

        assertThat(scene.calls(scene.official)
                        .delete("/api/issuing-classes/%s/holds/%s"
                                .formatted(scene.classId, scene.enrolment(scene.done))))
                .hasStatus(204);

        assertThat(scene.certificate(scene.done).decision()).isNull();
    }

    @Test
    void whoLeftTheClassIsLetGoByTheCoursesIssuersAndGetsTheirCertificate() {
        assertThat(scene.hold(scene.done, "Xác minh")).hasStatus(204);
        EnrolmentId enrolment = scene.enrolment(scene.done);
        String all = "/api/issuing-courses/%s/holds".formatted(scene.course.courseId());
        String address = all + "/" + enrolment;
        assertThat(json(scene.get(all)).path("total").intValue())
                .as("in the class, where its runs show it")
                .isZero();
        assertThat(scene.calls(scene.manager)
                        .post("/api/classes/%s/learners/removal".formatted(scene.classId), """
                {"enrolmentIds": ["%s"]}""".formatted(enrolment)))
                .hasStatusOk();
        Someone elsewhere = somebody.in(somebody.unit())
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();
        assertThat(scene.calls(elsewhere).delete(address)).hasStatus(404);
        assertThat(scene.calls(elsewhere).get(all)).hasStatus(404);
        assertThat(scene.calls(scene.manager).get(all)).hasStatus(403);
        assertThat(json(scene.get(all)).at("/items/0/fullName").stringValue()).isEqualTo("Lường Văn Đôi");
        assertThat(json(scene.get(all)).at("/items/0/reason").stringValue()).isEqualTo("Xác minh");

        assertThat(scene.calls(scene.official).delete(address)).hasStatus(204);

        await().atMost(PATIENCE).until(() -> certificates.of(enrolment).isPresent());
        assertThat(scene.calls(scene.official).delete(address))
                .as("nothing is held any more")
                .hasStatus(404);
    }

    @Test
    void whatWasGivenIsTakenBackAndNotHeld() {
        scene.confirm(scene.open(), 2);
        scene.certificate(scene.done);

        assertThat(scene.hold(scene.done, "Muộn"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.hold-has-certificate");
        assertThat(scene.person(scene.open(), scene.done).path("hold").isObject())
                .isFalse();
    }

    @Test
    void furtherConditionsAreCheckedInWordsUntilTheyAreMet() {
        assertThat(conditions("conditions", """
                {"kind": "FINAL_MARK", "mark": 8}""")).hasStatusOk();
        mark("Bài thu hoạch", 9, 5);
        String run = scene.open();
        assertThat(scene.person(run, scene.done).path("missing").get(0).stringValue())
                .startsWith("Điểm tổng kết mới đạt")
                .endsWith("cần từ 8 trở lên");
        assertThat(json(scene.calls(scene.done)
                                .get("/api/enrolments/%s/certificate".formatted(scene.enrolment(scene.done))))
                        .path("state")
                        .stringValue())
                .isEqualTo("NOT_YET");
        assertThat(scene.onlyInRuns(false)).hasStatusOk();

        mark("Bài bổ sung", 90, 10);

        assertThat(scene.certificate(scene.done))
                .as("within a minute of the last condition")
                .isNotNull();
    }

    @Test
    void whoseMarksChangeIsLookedAtAtOnceHoweverLongTheyHaveWaited() {
        assertThat(conditions("conditions", """
                {"kind": "FINAL_MARK", "mark": 8}""")).hasStatusOk();
        assertThat(scene.onlyInRuns(false)).hasStatusOk();
        EnrolmentId learner = scene.enrolment(scene.done);

        hasWaitedLong(learner);
        mark("Bài thu hoạch", 9, 5);
        assertThat(due(learner)).as("by other rules").isBefore(AFTER_LONG);
        hasWaitedLong(learner);
        transactions.executeWithoutResult(begun -> outcomes.marked(
                new ActivityMark(learner, UUID.randomUUID(), BigDecimal.ONE, BigDecimal.TEN, Instant.now())));
        assertThat(due(learner)).as("by a quiz").isBefore(AFTER_LONG);
        hasWaitedLong(learner);
        String gradebook = "/api/classes/%s/gradebook/".formatted(scene.classId);
        String item = json(scene.calls(scene.manager).get(gradebook + "scheme"))
                .path("items")
                .valueStream()
                .filter(one -> one.path("title").stringValue().equals("Bài thu hoạch"))
                .map(one -> one.path("id").stringValue())
                .findFirst()
                .orElseThrow();
        assertThat(scene.calls(scene.manager).put(gradebook + "marks", """
                {"enrolmentId": "%s", "itemId": "%s", "points": 10, "revision": 1}""".formatted(learner, item)))
                .hasStatusOk();

        assertThat(scene.certificate(scene.done)).as("by hand").isNotNull();
    }

    /** Whether or not word of the completion has arrived yet. */
    private void hasWaitedLong(EnrolmentId learner) {
        jdbc.sql("""
                insert into certification_awaited (enrolment_id, course_id, class_id, due_at, looks) values (?, ?, ?, ?, 9)
                on duplicate key update due_at = values(due_at), looks = values(looks)
                """)
                .params(
                        Ids.bytes(learner.value()),
                        Ids.bytes(scene.course.courseId().value()),
                        Ids.bytes(scene.classId.value()),
                        Columns.at(AFTER_LONG))
                .update();
    }

    private Instant due(EnrolmentId learner) {
        return jdbc.sql("select due_at from certification_awaited where enrolment_id = ?")
                .param(Ids.bytes(learner.value()))
                .query((row, no) -> Columns.instant(row, "due_at"))
                .single();
    }

    @Test
    void aClassHasTheConditionsOfItsCourseUnlessItHasItsOwn() {
        assertThat(scene.calls(scene.official)
                        .put("/api/issuing-courses/%s/conditions".formatted(scene.course.courseId()), """
                {"conditions": [{"kind": "FINAL_SHARE", "percent": 95}]}"""))
                .hasStatusOk();
        String address = "/api/issuing-classes/%s/conditions".formatted(scene.classId);
        assertThat(json(scene.get(address)).path("sentences").get(0).stringValue())
                .isEqualTo("Điểm tổng kết của lớp đạt từ 95% thang điểm trở lên");
        assertThat(conditions("conditions", "")).hasStatusOk();
        assertThat(json(scene.get(address)).path("sentences").size()).isZero();
        assertThat(scene.person(scene.open(), scene.done).path("outcome").stringValue())
                .isEqualTo("TO_ISSUE");
        assertThat(scene.calls(scene.official).delete(address)).hasStatusOk();
        assertThat(json(scene.get(address)).path("sentences").size()).isOne();
    }

    @Test
    void aConditionThatNobodyCouldFulfilIsRefused() {
        assertThat(conditions("conditions", """
                {"kind": "FINAL_MARK", "mark": 11}"""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.condition-mark-beyond");
        assertThat(conditions("conditions", """
                {"kind": "ITEM_MARK", "itemId": "%s", "title": "Bài lạ", "percent": 50}""".formatted(scene.course.courseId())))
                .hasStatus(400);
    }

    private void mark(String title, int weight, int points) {
        gradebooks.addColumn(
                scene.manager.actor(),
                scene.classId,
                new Column(title, BigDecimal.TEN, BigDecimal.valueOf(weight)),
                Map.of(scene.enrolment(scene.done), BigDecimal.valueOf(points)));
    }

    private MvcTestResult conditions(String whose, String condition) {
        return scene.calls(scene.official)
                .put("/api/issuing-classes/%s/%s".formatted(scene.classId, whose), """
                {"conditions": [%s]}""".formatted(condition));
    }
}
