package vn.hocso.assessment.attempt;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.AssertablePublishedEvents;
import org.springframework.modulith.test.PublishedEventsExtension;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.AttemptGraded;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.content.Courses;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** A quiz whose essay two persons mark, who may lie ten percent of its point apart. */
@HocsoTest
@ExtendWith(PublishedEventsExtension.class)
class DoubleMarkingTests {

    /** What nobody else gives, so that it is found wherever it leaks. */
    private static final String FIRST = "{\"share\": 0.3137, \"levels\": [1], \"remark\": \"LỜI CỦA NGƯỜI THỨ NHẤT\"}";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Somebody somebody;

    @Autowired
    private AttemptPersonalData personalData;

    @Autowired
    private JdbcClient jdbc;

    private EssayExam exam;
    private LearnerCalls an;
    private LearnerCalls binh;
    private LearnerCalls chi;
    private LearnerCalls learner;
    private String attempt;

    @BeforeEach
    void aLearnerHandsInAnEssay() {
        exam = new EssayExam(http, somebody, courses, quizzes, Review.AFTER_SUBMIT, new DoubleMarking(10));
        an = exam.trainer();
        binh = exam.trainer();
        chi = exam.trainer();
        learner = exam.learner;
        attempt = exam.handedIn("Bài làm của tôi");
    }

    @Test
    void oneMarkAloneTellsNobodyAnything(AssertablePublishedEvents events) {
        give(an, FIRST);
        JsonNode result = json(learner.get(attempt + "/result"));
        assertThat(result.path("awaitsMarking").booleanValue()).isTrue();
        assertThat(result.toString()).doesNotContain("0.3137", "NGƯỜI THỨ NHẤT");
        assertThat(events.ofType(AttemptGraded.class)).isEmpty();
        assertThat(gradebookMarks()).isZero();
        for (String address : List.of(attempt, exam.quizUri)) {
            assertThat(json(learner.get(address)).toString()).as(address).doesNotContain("0.3137", "NGƯỜI THỨ NHẤT");
        }
    }

    @Test
    void theSecondMarkerSeesNothingOfTheFirstUntilBothAreIn() {
        give(an, FIRST);
        for (LearnerCalls other : List.of(binh, chi)) {
            for (String address :
                    List.of(attempt + "/marks", "/api/marking-queue", "/api/marking-queue?step=SECOND", list())) {
                assertThat(json(other.get(address)).toString()).as(address).doesNotContain("0.3137", "NGƯỜI THỨ NHẤT");
            }
            assertThat(other.get(attempt + "/sheet")).hasStatus(409);
        }
        assertThat(json(an.get(attempt + "/marks")).at("/questions/0/remark").stringValue())
                .isEqualTo("LỜI CỦA NGƯỜI THỨ NHẤT");
        JsonNode both = json(give(binh, "{\"share\": 0.9}")).at("/questions/0");
        assertThat(both.path("step").stringValue()).isEqualTo("RECONCILE");
        assertThat(both.at("/twice/marks/0/remark").stringValue()).isEqualTo("LỜI CỦA NGƯỜI THỨ NHẤT");
        assertThat(both.at("/twice/marks/0/levels/0").intValue()).isEqualTo(1);
        assertThat(both.at("/twice/marks/1/own").booleanValue()).isTrue();
        assertThat(both.toString()).doesNotContain(exam.person.id().toString());
    }

    @Test
    void twoWhoAgreeMakeTheirMeanTheMarkAndOnlyThatIsTold(AssertablePublishedEvents events) {
        give(an, "{\"share\": 0.7, \"remark\": \"Rõ ràng\"}");
        JsonNode work = json(give(binh, "{\"share\": 0.8, \"remark\": \"Thiếu ví dụ\"}"));
        assertThat(work.path("awaitsMarking").booleanValue()).isFalse();
        JsonNode result = json(learner.get(attempt + "/result"));
        assertThat(result.path("scorePercent").intValue()).isEqualTo(75);
        assertThat(result.path("passed").booleanValue()).isTrue();
        assertThat(result.path("courseCompleted").booleanValue()).isTrue();
        assertThat(result.at("/review/0/remark").stringValue()).isEqualTo("Rõ ràng\n\nThiếu ví dụ");
        assertThat(result.path("changes")).isEmpty();
        assertThat(result.toString()).doesNotContain("0.7,", "0.8,", "0.8000", "0.7000");
        assertThat(events.ofType(AttemptGraded.class)).hasSize(1);
        assertThat(gradebookMarks()).isEqualTo(1);
    }

    @Test
    void twoWhoDifferLeaveTheAttemptWaitingUntilAThirdDecidesForAReason(AssertablePublishedEvents events) {
        give(an, "{\"share\": 0.4, \"remark\": \"Yếu\"}");
        give(binh, "{\"share\": 0.9}");
        assertThat(json(learner.get(attempt + "/result")).path("awaitsMarking").booleanValue())
                .isTrue();
        assertThat(events.ofType(AttemptGraded.class)).isEmpty();
        JsonNode decided = json(decide(chi, "0.6", "Bài thiếu ví dụ nhưng lập luận đúng"));
        assertThat(decided.path("awaitsMarking").booleanValue()).isFalse();
        assertThat(decided.at("/questions/0/twice/reason").stringValue())
                .isEqualTo("Bài thiếu ví dụ nhưng lập luận đúng");
        JsonNode result = json(learner.get(attempt + "/result"));
        assertThat(result.path("scorePercent").intValue()).isEqualTo(60);
        assertThat(result.at("/review/0/remark").stringValue()).isEqualTo("Lời cuối");
        assertThat(result.toString()).doesNotContain("Yếu", "thiếu ví dụ nhưng");
        assertThat(events.ofType(AttemptGraded.class)).hasSize(1);
        assertThat(audited("assessment.marks-reconciled")).isEqualTo(1);
    }

    @Test
    void neitherOfTheTwoDecidesUnlessTheyReviewToo() {
        LearnerCalls reviewer = exam.trainer(Role.REVIEWER);
        give(an, "{\"share\": 0.4}");
        give(reviewer, "{\"share\": 0.9}");
        assertThat(decide(an, "0.4", "Tôi đúng")).hasStatus(403);
        assertThat(json(an.get(attempt + "/marks"))
                        .at("/questions/0/twice/mayDecide")
                        .booleanValue())
                .isFalse();
        assertThat(decide(reviewer, "0.7", "Sau khi trao đổi")).hasStatusOk();
    }

    @Test
    void nothingIsDecidedBeforeBothAreInNorWhereOneMarks() {
        assertThat(decide(chi, "0.6", "Sớm quá")).hasStatus(409);
        give(an, FIRST);
        assertThat(decide(chi, "0.6", "Sớm quá")).hasStatus(409);
        assertThat(decide(chi, "0.6", " ")).hasStatus(400);
    }

    @Test
    void theSamePersonNeverMarksTwiceButMayMendTheirMarkWhileTheyAreAlone() {
        give(an, FIRST);
        JsonNode mended = json(give(an, "{\"share\": 0.5}"));
        assertThat(mended.at("/questions/0/step").stringValue()).isEqualTo("SECOND");
        assertThat(mended.at("/questions/0/share").decimalValue()).isEqualByComparingTo("0.5");
        give(binh, "{\"share\": 0.9}");
        assertThat(give(an, "{\"share\": 0.9}")).hasStatus(409);
        assertThat(give(binh, "{\"share\": 0.5}")).hasStatus(409);
    }

    @Test
    void aThirdMarkIsRefusedAndARequestSentTwiceIsNot() {
        give(an, "{\"share\": 0.5}");
        give(binh, "{\"share\": 0.9}");
        MvcTestResult third = give(chi, "{\"share\": 0.7}");
        assertThat(third).hasStatus(409).bodyText().contains("assessment.marked-by-two");
        assertThat(give(an, "{\"share\": 0.5}")).hasStatusOk();
        assertThat(decide(chi, "0.7", "Trung bình")).hasStatusOk();
        assertThat(decide(chi, "0.7", "Trung bình")).hasStatusOk();
        assertThat(give(binh, "{\"share\": 0.9}")).hasStatusOk();
        assertThat(audited("assessment.marks-reconciled")).isEqualTo(1);
        assertThat(json(learner.get(attempt + "/result")).path("changes")).isEmpty();
    }

    @Test
    void ofThreeWhoMarkAtOnceTwoAreTakenAndOneIsTold() throws Exception {
        List<Callable<Integer>> requests = new ArrayList<>();
        for (LearnerCalls one : List.of(an, binh, chi)) {
            requests.add(() -> give(one, "{\"share\": 0.5}").getResponse().getStatus());
        }
        List<Integer> answers = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(3)) {
            for (Future<Integer> one : pool.invokeAll(requests)) {
                answers.add(one.get());
            }
        }
        assertThat(answers).containsExactlyInAnyOrder(200, 200, 409);
        assertThat(json(learner.get(attempt + "/result")).path("scorePercent").intValue())
                .isEqualTo(50);
    }

    @Test
    void whoeverDecidesMustKnowWhatCountsNow() {
        give(an, "{\"share\": 0.4}");
        give(binh, "{\"share\": 0.9}");
        decide(chi, "0.6", "Lần một");
        LearnerCalls dung = exam.trainer();
        assertThat(decide(dung, "0.7", "Không hay biết")).hasStatus(409);
        String seen =
                json(dung.get(attempt + "/marks")).at("/questions/0/markedAt").stringValue();
        assertThat(dung.put(
                        attempt + "/marks/1/decision",
                        "{\"share\": 0.7, \"reason\": \"Đã xem\", \"seen\": \"%s\"}".formatted(seen)))
                .hasStatusOk();
        JsonNode result = json(learner.get(attempt + "/result"));
        assertThat(result.path("scorePercent").intValue()).isEqualTo(70);
        assertThat(result.at("/changes/0/cause").stringValue()).isEqualTo("REMARKED");
        assertThat(result.at("/changes/0/reason").stringValue()).isEqualTo("Đã xem");
        assertThat(audited("assessment.mark-given-anew")).isEqualTo(1);
    }

    @Test
    void whereNoSecondMarkerIsLeftTheFirstDecidesForAReasonIfTheyReview() {
        LearnerCalls reviewer = exam.trainer(Role.REVIEWER);
        give(reviewer, "{\"share\": 0.6}");
        assertThat(decide(an, "1", "Chưa chấm mà quyết"))
                .as("whoever has not marked gives the second mark")
                .hasStatus(409);
        assertThat(json(an.get(attempt + "/marks"))
                        .at("/questions/0/twice/mayDecide")
                        .booleanValue())
                .isFalse();
        assertThat(decide(reviewer, "0.6", "Người chấm thứ hai đã chuyển công tác"))
                .hasStatusOk();
        assertThat(json(learner.get(attempt + "/result")).path("scorePercent").intValue())
                .isEqualTo(60);
        assertThat(audited("assessment.marks-reconciled")).isEqualTo(1);
        assertThat(give(an, "{\"share\": 0.1}")).hasStatus(409);
    }

    @Test
    void whoGaveTheOnlyMarkDoesNotDecideAloneAsATrainer() {
        give(an, "{\"share\": 0.6}");
        assertThat(decide(an, "0.6", "Không còn ai")).hasStatus(409).bodyText().contains("assessment.marks-missing");
    }

    @Test
    void theQueueKnowsEachStepAndCallsNobodyToWhatTheyHaveMarked() {
        assertSteps(an, 1, 1, 0, 0, 0);
        give(an, "{\"share\": 0.4}");
        assertSteps(an, 0, 0, 1, 0, 0);
        assertSteps(binh, 1, 0, 1, 0, 0);
        JsonNode awaited = json(an.get("/api/marking-queue?step=SECOND")).at("/items/0");
        assertThat(awaited.path("forMe").booleanValue()).isFalse();
        assertThat(awaited.at("/steps/0").stringValue()).isEqualTo("SECOND");
        give(binh, "{\"share\": 0.9}");
        assertSteps(an, 0, 0, 0, 1, 0);
        assertSteps(chi, 1, 0, 0, 1, 0);
        decide(chi, "0.6", "Thống nhất");
        assertSteps(an, 0, 0, 0, 0, 1);
        assertSteps(chi, 0, 0, 0, 0, 1);
    }

    @Test
    void trainersElsewhereSeeAndDecideNothing() {
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        give(an, "{\"share\": 0.4}");
        give(binh, "{\"share\": 0.9}");
        assertSteps(elsewhere, 0, 0, 0, 0, 0);
        assertThat(decide(elsewhere, "1", "x")).hasStatus(404);
        assertThat(decide(learner, "1", "x")).hasStatus(403);
        assertThat(learner.get("/api/marking-queue/counts")).hasStatus(403);
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        assertThat(decide(anonymous, "1", "x")).hasStatus(401);
        assertThat(anonymous.get("/api/marking-queue/counts")).hasStatus(401);
    }

    @Test
    void attemptsKeepTheRuleTheyBeganUnder() {
        JsonNode now = json(an.get("/api/quizzes/" + exam.quiz));
        assertThat(now.at("/conduct/doubleMarking/tolerancePercent").intValue()).isEqualTo(10);
        assertThat(an.put("/api/quizzes/" + exam.quiz, """
                {"revision": %d, "title": "Bài thu hoạch", "questionCount": 1, "passMarkPercent": 50, "review": "AFTER_SUBMIT"}
                """.formatted(
                                now.path("revision").intValue())))
                .hasStatusOk();
        exam.classroom.publish();
        give(an, "{\"share\": 0.7}");
        assertThat(json(an.get(attempt + "/marks")).path("awaitsMarking").booleanValue())
                .isTrue();
        String alone = exam.handedInByAnother("Bài làm của tôi");
        assertThat(json(an.put(alone + "/marks/1", "{\"share\": 0.7}"))
                        .path("awaitsMarking")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void regradingLeavesWhatPersonsHaveYetToSayAndFullMarksEndTheWaiting() {
        give(an, "{\"share\": 0.4}");
        regrade("NEW_KEY");
        assertThat(json(learner.get(attempt + "/result")).path("awaitsMarking").booleanValue())
                .isTrue();
        regrade("FULL_MARKS");
        assertThat(json(learner.get(attempt + "/result")).path("scorePercent").intValue())
                .isEqualTo(100);
        assertThat(give(binh, "{\"share\": 0.4}")).hasStatus(409);
        assertSteps(binh, 0, 0, 0, 0, 0);
    }

    @Test
    void overridesWaitUntilBothAreInAndStandAboveTheirMean() {
        String override = "{\"share\": 1, \"reason\": \"Phúc khảo\"}";
        give(an, "{\"share\": 0.7}");
        assertThat(chi.put(attempt + "/overrides/1", override)).hasStatus(409);
        give(binh, "{\"share\": 0.8}");
        assertThat(chi.put(attempt + "/overrides/1", override)).hasStatusOk();
        assertThat(json(learner.get(attempt + "/result")).path("scorePercent").intValue())
                .isEqualTo(100);
        chi.delete(attempt + "/overrides/1");
        assertThat(json(learner.get(attempt + "/result")).path("scorePercent").intValue())
                .isEqualTo(75);
    }

    @Test
    void theOwnDataHoldWhatCountsAndErasingTakesWhatEitherSaid() {
        give(an, FIRST);
        assertThat(told()).isEmpty();
        give(binh, "{\"share\": 0.35, \"remark\": \"Lời của người thứ hai\"}");
        assertThat(told()).containsExactly("LỜI CỦA NGƯỜI THỨ NHẤT\n\nLời của người thứ hai");
        personalData.erase(exam.person.id().value());
        assertThat(jdbc.sql(
                                "select count(*) from assessment_marker_mark m join assessment_attempt a on a.id = m.attempt_id"
                                        + " where a.account_id = ? and m.remark is not null")
                        .param(Ids.bytes(exam.person.id().value()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aToleranceOutsideAHundredPercentIsRefused() {
        for (String tolerance : List.of("-1", "101", "null")) {
            assertThat(an.post("/api/quizzes", """
                    {"courseId": "%s", "title": "Bài", "questionCount": 1, "passMarkPercent": 50, "review": "NEVER",
                     "conduct": {"doubleMarking": {"tolerancePercent": %s}}}""".formatted(exam.classroom.course(), tolerance)))
                    .as(tolerance)
                    .hasStatus(400);
        }
    }

    private List<Object> told() {
        List<Object> remarks = new ArrayList<>();
        personalData.tell(exam.person.id().value(), (table, values) -> {
            if (table.equals("marks")) {
                remarks.add(values.get("remark"));
            }
        });
        return remarks;
    }

    private void regrade(String way) {
        String regrade = "/api/regrades/"
                + json(chi.post(exam.questionUri + "/regrades", "{\"way\": \"%s\"}".formatted(way)))
                        .path("regradeId")
                        .stringValue();
        assertThat(chi.post(regrade + "/application", "{\"reason\": \"Chấm lại\"}"))
                .hasStatus(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> json(chi.get(regrade)).at("/job/state").asString().equals("DONE"));
    }

    private void assertSteps(LearnerCalls trainer, int forMe, int first, int second, int reconcile, int done) {
        JsonNode counts = json(trainer.get("/api/marking-queue/counts"));
        assertThat(List.of("forMe", "first", "second", "reconcile", "done"))
                .extracting(name -> counts.path(name).intValue())
                .containsExactly(forMe, first, second, reconcile, done);
        assertThat(json(trainer.get("/api/marking-queue")).path("total").intValue())
                .isEqualTo(forMe);
        for (String step : List.of("FIRST", "SECOND", "RECONCILE", "DONE")) {
            assertThat(json(trainer.get("/api/marking-queue?step=" + step))
                            .path("total")
                            .intValue())
                    .as(step)
                    .isEqualTo(counts.path(step.toLowerCase(Locale.ROOT)).intValue());
        }
    }

    private MvcTestResult give(LearnerCalls marker, String body) {
        return marker.put(attempt + "/marks/1", body);
    }

    private MvcTestResult decide(LearnerCalls decider, String share, String reason) {
        return decider.put(
                attempt + "/marks/1/decision",
                "{\"share\": %s, \"remark\": \"Lời cuối\", \"reason\": \"%s\"}".formatted(share, reason));
    }

    private String list() {
        return "/api/quizzes/%s/attempts".formatted(exam.quiz);
    }

    private int gradebookMarks() {
        return jdbc.sql("select count(*) from learning_activity_mark where enrolment_id = ?")
                .param(Ids.bytes(exam.enrolment.value()))
                .query(Integer.class)
                .single();
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and person_id = ?")
                .params(action, Ids.bytes(exam.person.id().value()))
                .query(Integer.class)
                .single();
    }
}
