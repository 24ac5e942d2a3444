package vn.hocso.assessment.analysis;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Examination;
import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class AnalysisTests {

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

    @Autowired
    private FigureCount figures;

    private Classroom classroom;
    private Examination exam;

    @Test
    void nothingIsShownOfFewerThanTenAttempts() {
        sat(9);
        JsonNode quiz = analysis();
        assertThat(quiz.path("enough").booleanValue()).isFalse();
        assertThat(quiz.path("sittings").intValue()).isEqualTo(9);
        assertThat(quiz.path("scores").isMissingNode()).isTrue();
        assertThat(quiz.path("items")).isEmpty();
    }

    @Test
    void onlyFirstAttemptsCountAndOptionsAreCountedAsTheyWereChosen() {
        sat(10);
        again();
        JsonNode quiz = analysis();
        assertThat(quiz.path("sittings").intValue()).isEqualTo(10);
        // everybody got one of three questions right
        assertThat(quiz.path("scores").path("mean").doubleValue()).isEqualTo(33.333);
        assertThat(quiz.path("scores").path("alpha").isMissingNode())
                .as("too few to judge by")
                .isTrue();
        int chosen = quiz.path("items")
                .valueStream()
                .filter(item -> item.path("enough").booleanValue())
                .mapToInt(item -> item.path("options")
                        .valueStream()
                        .mapToInt(option -> option.path("chosen").intValue())
                        .sum())
                .sum();
        int asked = quiz.path("items")
                .valueStream()
                .filter(item -> item.path("enough").booleanValue())
                .mapToInt(item -> item.path("sittings").intValue())
                .sum();
        assertThat(chosen).isEqualTo(asked);
        assertThat(new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()))
                        .get("/api/quizzes/%s/analysis/export.csv".formatted(exam.quiz())))
                .hasStatusOk()
                .bodyText()
                .contains("Độ phân biệt");
    }

    @Test
    void aQuestionIsComparedWithWhatItWasBefore() {
        sat(10);
        JsonNode item = analysis().path("items").get(0);
        String question = item.path("questionId").stringValue();
        JsonNode revisions = json(new LearnerCalls(
                                http, ActingAs.actor(classroom.trainer().accountId()))
                        .get("/api/questions/%s/analysis".formatted(question)))
                .path("revisions");
        assertThat(revisions).hasSize(1);
        assertThat(revisions.get(0).path("latest").booleanValue()).isTrue();
        assertThat(revisions.get(0).path("facility")).isEqualTo(item.path("facility"));
    }

    @Test
    void theBankShowsWhatTheAnalysisFoundAndCountsAnewOnlyWhatChanged() {
        sat(30);
        figures.countAll();
        LearnerCalls trainer =
                new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        String address = "/api/questions?unit=%s&size=100&sort=".formatted(classroom.unit());
        List<JsonNode> items = json(trainer.get(address + "-asked"))
                .path("items")
                .valueStream()
                .toList();
        assertThat(items)
                .extracting(one -> one.path("figures").path("asked").intValue())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(items.stream()
                        .mapToInt(one -> one.path("figures").path("asked").intValue())
                        .sum())
                .as("thirty papers of three questions")
                .isEqualTo(90);
        JsonNode most = items.getFirst();
        JsonNode analysed = json(trainer.get("/api/questions/%s/analysis"
                        .formatted(most.path("questionId").stringValue())))
                .path("revisions")
                .get(0);
        assertThat(most.path("figures").path("facility")).isEqualTo(analysed.path("facility"));
        assertThat(json(trainer.get(address + "facility&look=true"))
                        .path("items")
                        .valueStream()
                        .allMatch(one -> !one.path("figures").path("flags").isEmpty()))
                .isTrue();

        jdbc.sql("update assessment_question_figure set facility = 0.123").update();
        figures.countAll();
        assertThat(jdbc.sql("select count(*) from assessment_question_figure where facility <> 0.123")
                        .query(Integer.class)
                        .single())
                .as("nothing was asked since")
                .isZero();
        again();
        figures.countAll();
        assertThat(jdbc.sql(
                                "select count(*) from assessment_question_figure where facility <> 0.123 or facility is null")
                        .query(Integer.class)
                        .single())
                .as("the three questions of one more attempt")
                .isEqualTo(3);
    }

    @Test
    void onlyThoseWhoWriteOrReviewTheQuestionsOfTheUnitSeeIt() {
        sat(1);
        String question = jdbc.sql("select question_id from assessment_item_outcome where quiz_id = ? limit 1")
                .param(Ids.bytes(exam.quiz().value()))
                .query((row, number) -> Ids.uuid(row.getBytes(1)).toString())
                .single();
        Someone reviewer = somebody.in(classroom.unit()).withRole(Role.REVIEWER).make();
        Someone elsewhere = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
        Someone manager =
                somebody.in(classroom.unit()).withRole(Role.UNIT_MANAGER).make();
        for (String address : new String[] {
            "/api/quizzes/%s/analysis".formatted(exam.quiz()), "/api/questions/%s/analysis".formatted(question)
        }) {
            assertThat(new LearnerCalls(http, reviewer.signedIn()).get(address)).hasStatusOk();
            assertThat(new LearnerCalls(http, elsewhere.signedIn()).get(address))
                    .hasStatus(404);
            assertThat(new LearnerCalls(http, manager.signedIn()).get(address)).hasStatus(403);
            assertThat(exam.learner().get(address)).hasStatus(403);
        }
    }

    /** So many people hand in one attempt each, with the first question right. */
    private void sat(int people) {
        classroom = new Classroom(courses, somebody, "Khóa học kiểm thử", 0);
        exam = new Examination(http, somebody, classroom, bank, quizzes, null, Review.NEVER);
        sit(exam.learner(), exam.enrolment());
        for (int i = 1; i < people; i++) {
            LearnerCalls learner =
                    new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
            sit(learner, learner.enrol(classroom.course()));
        }
    }

    private void again() {
        sit(exam.learner(), exam.enrolment());
    }

    private void sit(LearnerCalls learner, EnrolmentId enrolment) {
        JsonNode attempt =
                json(learner.post("/api/enrolments/%s/quizzes/%s/attempts".formatted(enrolment, exam.quiz()), null));
        String id = attempt.path("attemptId").stringValue();
        for (int no = 1; no <= 3; no++) {
            assertThat(learner.put(
                            "/api/attempts/%s/answers/%d".formatted(id, no),
                            "{\"optionIds\": [\"%s\"], \"seq\": %d}"
                                    .formatted(Examination.option(attempt, no, no == 1), no)))
                    .hasStatusOk();
        }
        assertThat(learner.post("/api/attempts/%s/submission".formatted(id), null))
                .hasStatusOk();
    }

    private JsonNode analysis() {
        return json(new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()))
                .get("/api/quizzes/%s/analysis".formatted(exam.quiz())));
    }
}
