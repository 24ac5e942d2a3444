package vn.hocso.assessment.attempt;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Examination;
import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** An attempt with one of three questions right, of which two are needed to pass. */
@HocsoTest
class OverridingTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Somebody somebody;

    @Autowired
    private JdbcClient jdbc;

    private Classroom classroom;
    private Examination exam;
    private JsonNode attempt;
    private String uri;

    @BeforeEach
    void oneOfThreeIsRight() {
        classroom = new Classroom(courses, somebody, "Kỹ năng số " + Somebody.word(), 0);
        exam = new Examination(http, somebody, classroom, bank, quizzes, null, Review.AFTER_SUBMIT);
        attempt = json(exam.start());
        exam.answerAll(attempt, 1);
        assertThat(exam.submit(attempt)).hasStatusOk();
        uri = "/api/attempts/" + attempt.path("attemptId").stringValue();
    }

    @Test
    void aQuestionsMarkIsReplacedForAReasonAndAllThatFollowsFromItFollows() {
        assertThat(put(2, "1", "Câu hỏi có hai cách hiểu")).hasStatusOk();
        JsonNode result = json(exam.result(attempt));
        assertThat(result.path("scorePercent").intValue()).isEqualTo(66);
        assertThat(result.path("passed").booleanValue()).isTrue();
        assertThat(result.path("courseCompleted").booleanValue()).isTrue();
        assertThat(result.at("/changes/0/cause").stringValue()).isEqualTo("OVERRIDDEN");
        assertThat(result.at("/changes/0/reason").stringValue()).isEqualTo("Câu hỏi có hai cách hiểu");
        assertThat(result.at("/changes/0/no").intValue()).isEqualTo(2);
        assertThat(result.at("/review/1/points").decimalValue()).isEqualByComparingTo("1");
        assertThat(share()).isEqualTo("0.666667");
    }

    @Test
    void theWholeMarkIsReplacedWhateverTheQuestionsCameTo() {
        put(0, "0.6", "Phúc khảo");
        JsonNode result = json(exam.result(attempt));
        assertThat(result.path("scorePercent").intValue()).isEqualTo(60);
        assertThat(result.path("points").decimalValue()).isEqualByComparingTo("1.8");
        assertThat(result.path("passed").booleanValue()).isTrue();
        put(2, "1", "Câu hỏi có hai cách hiểu");
        assertThat(json(exam.result(attempt)).path("scorePercent").intValue()).isEqualTo(60);
    }

    @Test
    void takenBackWhatWasFoundCountsAgainAndTheHistoryKeepsBoth() {
        put(1, "0", "Nhầm");
        assertThat(json(exam.result(attempt)).path("scorePercent").intValue()).isZero();
        JsonNode sheet = json(exam.trainer().delete(uri + "/overrides/1"));
        assertThat(sheet.path("scorePercent").intValue()).isEqualTo(33);
        assertThat(sheet.at("/questions/0/override").isMissingNode()
                        || sheet.at("/questions/0/override").isNull())
                .isTrue();
        assertThat(sheet.path("history")).hasSize(2);
        assertThat(sheet.at("/history/0/cause").stringValue()).isEqualTo("RESTORED");
        assertThat(sheet.at("/history/1/reason").stringValue()).isEqualTo("Nhầm");
        exam.trainer().delete(uri + "/overrides/1");
        assertThat(json(exam.trainer().get(uri + "/sheet")).path("history"))
                .as("taking back what is not there changes nothing")
                .hasSize(2);
    }

    @Test
    void theSheetTellsWhatWouldCountWithoutTheOverride() {
        put(2, "0.5", "Gần đúng");
        JsonNode sheet = json(exam.trainer().get(uri + "/sheet"));
        assertThat(sheet.path("scorePercent").intValue()).isEqualTo(50);
        assertThat(sheet.path("foundPercent").intValue()).isEqualTo(33);
        assertThat(sheet.at("/questions/1/share").decimalValue()).isEqualByComparingTo("0.5");
        assertThat(sheet.at("/questions/1/found").decimalValue()).isEqualByComparingTo("0");
        assertThat(sheet.at("/questions/1/override/reason").stringValue()).isEqualTo("Gần đúng");
    }

    @Test
    void aRegradeLeavesWhatAPersonGaveAndSaysSo() {
        String question = jdbc.sql("select question_id from assessment_item_outcome where attempt_id = ? and no = 2")
                .param(Ids.bytes(UUID.fromString(attempt.path("attemptId").stringValue())))
                .query((row, number) -> Ids.uuid(row.getBytes(1)).toString())
                .single();
        put(2, "0.5", "Gần đúng");
        JsonNode preview = json(
                exam.trainer().post("/api/questions/%s/regrades".formatted(question), "{\"way\": \"FULL_MARKS\"}"));
        assertThat(preview.at("/counts/kept").intValue()).isEqualTo(1);
        assertThat(preview.at("/counts/changed").intValue()).isZero();
    }

    @Test
    void aReasonAndAShareWithinTheScaleAreNeeded() {
        for (String body : new String[] {
            "{\"share\": 1, \"reason\": \" \"}", "{\"share\": 1.5, \"reason\": \"x\"}", "{\"reason\": \"x\"}", "{}"
        }) {
            assertThat(exam.trainer().put(uri + "/overrides/1", body)).as(body).hasStatus(400);
        }
        assertThat(put(9, "1", "Không có câu này")).hasStatus(404);
    }

    @Test
    void onlyAuthorsOfTheUnitSeeAttemptsAndChangeMarksAndNobodyTheirOwn() {
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        String list = "/api/quizzes/%s/attempts".formatted(exam.quiz());
        for (String address : new String[] {uri + "/sheet", list, list + "/export.csv"}) {
            assertThat(exam.learner().get(address)).as(address).hasStatus(403);
            assertThat(elsewhere.get(address)).as(address).hasStatus(404);
            assertThat(anonymous.get(address)).as(address).hasStatus(401);
        }
        String body = "{\"share\": 1, \"reason\": \"x\"}";
        assertThat(exam.learner().put(uri + "/overrides/1", body)).hasStatus(403);
        assertThat(elsewhere.put(uri + "/overrides/1", body)).hasStatus(404);
        assertThat(exam.learner().delete(uri + "/overrides/1")).hasStatus(403);
        assertThat(elsewhere.delete(uri + "/overrides/1")).hasStatus(404);
    }

    @Test
    void theListFindsAttemptsByNameAndStanding() {
        String list = "/api/quizzes/%s/attempts".formatted(exam.quiz());
        JsonNode all = json(exam.trainer().get(list));
        assertThat(all.path("total").intValue()).isEqualTo(1);
        assertThat(all.at("/items/0/scorePercent").intValue()).isEqualTo(33);
        assertThat(total(list + "?standing=FAILED")).isEqualTo(1);
        assertThat(total(list + "?standing=OVERRIDDEN")).isZero();
        assertThat(total(list + "?q=khongcoai")).isZero();
        put(0, "1", "Phúc khảo");
        assertThat(total(list + "?standing=OVERRIDDEN")).isEqualTo(1);
        assertThat(total(list + "?standing=PASSED")).isEqualTo(1);
        assertThat(exam.trainer().get(list + "/export.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Điểm được điều chỉnh");
    }

    private int total(String address) {
        return json(exam.trainer().get(address)).path("total").intValue();
    }

    private MvcTestResult put(int no, String share, String reason) {
        return exam.trainer()
                .put(uri + "/overrides/" + no, "{\"share\": %s, \"reason\": \"%s\"}".formatted(share, reason));
    }

    private String share() {
        return jdbc.sql("select share from learning_activity_mark where enrolment_id = ?")
                .param(Ids.bytes(exam.enrolment().value()))
                .query(BigDecimal.class)
                .single()
                .setScale(6, RoundingMode.HALF_UP)
                .toPlainString();
    }
}
