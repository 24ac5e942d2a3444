package vn.hocso.assessment.attempt;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.DoubleMarking;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.content.Courses;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** What markers say about passages of an essay. */
@HocsoTest
class AnnotatingTests {

    private static final String TEXT = "Chuyển đổi số là việc của người dân.\r\n<script>alert(1)</script>";
    private static final String STRENGTH = annotation(0, "Chuyển đổi số", "NÊU ĐÚNG TRỌNG TÂM", "STRENGTH");
    private static final String ERROR = annotation(26, "người dân", "Thiếu doanh nghiệp", "ERROR");

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
    private String attempt;

    @Test
    void theLearnerReadsThemInTheOwnTextInItsOrder() {
        handIn(Review.AFTER_SUBMIT, null);
        assertThat(give(exam.trainer(), "0.5", ERROR + "," + STRENGTH)).hasStatusOk();
        JsonNode annotated = review().path("annotated");
        assertThat(annotated.path("text").stringValue())
                .isEqualTo("Chuyển đổi số là việc của người dân.\n<script>alert(1)</script>");
        assertThat(annotated.at("/annotations/0/comment").stringValue()).isEqualTo("NÊU ĐÚNG TRỌNG TÂM");
        assertThat(annotated.at("/annotations/1/quote").stringValue()).isEqualTo("người dân");
        assertThat(annotated.at("/annotations/1/tag").stringValue()).isEqualTo("ERROR");
    }

    @Test
    void whoMayChangeTheMarkReadsThemOnTheSheetWhateverTheLearnerMayRead() {
        handIn(Review.NEVER, null);
        assertThat(give(exam.trainer(), "0.5", STRENGTH)).hasStatusOk();
        assertThat(json(exam.trainer().get(attempt + "/sheet"))
                        .at("/questions/0/annotated/annotations/0/comment")
                        .stringValue())
                .isEqualTo("NÊU ĐÚNG TRỌNG TÂM");
    }

    @Test
    void placesAreCountedInPlainLineEnds() {
        handIn(Review.AFTER_SUBMIT, null);
        String script = annotation(37, "<script>", "Không phải mã", "NOTE");
        assertThat(give(exam.trainer(), "0.5", script)).hasStatusOk();
        assertThat(review().at("/annotated/annotations/0/from").intValue()).isEqualTo(37);
    }

    @Test
    void theyAreToldOnlyWhereTheRulesTellFeedbackAndTheOwnAnswer() {
        for (Review review : List.of(Review.NEVER, Review.AFTER_PASS)) {
            handIn(review, null);
            give(exam.trainer(), "0", STRENGTH);
            assertThat(json(exam.learner.get(attempt + "/result")).toString())
                    .as(review.name())
                    .doesNotContain("NÊU ĐÚNG TRỌNG TÂM");
        }
    }

    @Test
    void aPassageThatIsNotThereIsRefusedByItsNumber() {
        handIn(Review.AFTER_SUBMIT, null);
        MvcTestResult refused =
                give(exam.trainer(), "0.5", STRENGTH + "," + annotation(5, "người dân", "Lạc chỗ", "NOTE"));
        assertThat(refused)
                .hasStatus(400)
                .bodyText()
                .contains("assessment.annotation-misplaced", "annotations[1].quote");
        assertThat(json(exam.trainer().get(attempt + "/marks"))
                        .path("awaitsMarking")
                        .booleanValue())
                .isTrue();
    }

    @Test
    void anAnnotationWithoutCommentTagOrPlaceIsRefused() {
        handIn(Review.AFTER_SUBMIT, null);
        LearnerCalls trainer = exam.trainer();
        for (String one : List.of(
                annotation(0, "Chuyển", " ", "NOTE"),
                annotation(0, "Chuyển", "Ý hay", "PRAISE"),
                annotation(-1, "Chuyển", "Ý hay", "NOTE"),
                "{\"comment\": \"Ý hay\"}",
                "null")) {
            assertThat(give(trainer, "0.5", one)).as(one).hasStatus(400);
        }
    }

    @Test
    void givingTheSameAgainChangesNothingAndLeavingThemOutTakesThemAway() {
        handIn(Review.AFTER_SUBMIT, null);
        LearnerCalls trainer = exam.trainer();
        String first =
                json(give(trainer, "0.5", STRENGTH)).at("/questions/0/markedAt").stringValue();
        assertThat(json(give(trainer, "0.5", STRENGTH))
                        .at("/questions/0/markedAt")
                        .stringValue())
                .isEqualTo(first);
        give(trainer, "0.5", "");
        assertThat(review().hasNonNull("annotated")).isFalse();
        assertThat(json(exam.learner.get(attempt + "/result")).path("changes")).isEmpty();
    }

    @Test
    void ofTwoMarkersNeitherSeesTheOthersUntilBothAreInAndTheLearnerReadsAllOnceTheyAgree() {
        handIn(Review.AFTER_SUBMIT, new DoubleMarking(10));
        LearnerCalls first = exam.trainer();
        LearnerCalls second = exam.trainer();
        give(first, "0.7", STRENGTH);
        assertThat(json(second.get(attempt + "/marks")).toString()).doesNotContain("NÊU ĐÚNG TRỌNG TÂM");
        assertThat(json(exam.learner.get(attempt + "/result")).toString()).doesNotContain("NÊU ĐÚNG TRỌNG TÂM");
        assertThat(json(give(second, "0.8", ERROR)).at("/questions/0/twice/marks/0/annotations"))
                .hasSize(1);
        assertThat(review().at("/annotated/annotations")).hasSize(2);
    }

    @Test
    void whoeverDecidesChoosesWhatTheLearnerReads() {
        handIn(Review.AFTER_SUBMIT, new DoubleMarking(0));
        give(exam.trainer(), "0.2", STRENGTH);
        give(exam.trainer(), "0.8", "");
        assertThat(exam.trainer()
                        .put(
                                attempt + "/marks/1/decision",
                                "{\"share\": 0.5, \"reason\": \"Đã xem\", \"annotations\": [%s]}".formatted(ERROR)))
                .hasStatusOk();
        assertThat(review().at("/annotated/annotations")).hasSize(1);
        assertThat(review().toString()).doesNotContain("NÊU ĐÚNG TRỌNG TÂM");
    }

    @Test
    void onlyTrainersOfTheUnitAnnotate() {
        handIn(Review.AFTER_SUBMIT, null);
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        assertThat(give(elsewhere, "0.5", STRENGTH)).hasStatus(404);
        assertThat(give(exam.learner, "0.5", STRENGTH)).hasStatus(403);
    }

    @Test
    void theyAreAmongTheDataOfThePersonUntilTheyAreErased() {
        handIn(Review.AFTER_SUBMIT, null);
        give(exam.trainer(), "0.5", STRENGTH);
        assertThat(told()).singleElement().asString().contains("NÊU ĐÚNG TRỌNG TÂM", "Chuyển đổi số");
        personalData.erase(exam.person.id().value());
        assertThat(told()).containsOnlyNulls();
        assertThat(jdbc.sql(
                                "select count(*) from assessment_person_mark m join assessment_attempt a on a.id = m.attempt_id"
                                        + " where a.account_id = ? and m.annotations is not null")
                        .param(Ids.bytes(exam.person.id().value()))
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private void handIn(Review review, @Nullable DoubleMarking twice) {
        exam = new EssayExam(http, somebody, courses, quizzes, review, twice);
        attempt = exam.handedIn(TEXT);
    }

    private List<Object> told() {
        List<Object> found = new ArrayList<>();
        personalData.tell(exam.person.id().value(), (table, values) -> {
            if (table.equals("marks")) {
                found.add(values.get("annotations"));
            }
        });
        return found;
    }

    private JsonNode review() {
        return json(exam.learner.get(attempt + "/result")).at("/review/0");
    }

    private MvcTestResult give(LearnerCalls marker, String share, String annotations) {
        return marker.put(attempt + "/marks/1", "{\"share\": %s, \"annotations\": [%s]}".formatted(share, annotations));
    }

    private static String annotation(int from, String quote, String comment, String tag) {
        return "{\"from\": %d, \"to\": %d, \"quote\": \"%s\", \"comment\": \"%s\", \"tag\": \"%s\"}"
                .formatted(from, from + quote.length(), quote, comment, tag);
    }
}
