package vn.hocso.assessment.attempt;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.jspecify.annotations.Nullable;
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
import vn.hocso.assessment.Examination;
import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.CourseCompleted;
import vn.hocso.learning.Enrolments;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
@ExtendWith(PublishedEventsExtension.class)
class AttemptFlowTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Enrolments enrolments;

    @Autowired
    private Somebody somebody;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private OverdueAttempts overdue;

    @Test
    void passingTheQuizCompletesTheLessonAndTheCourse(AssertablePublishedEvents events) {
        Examination exam = exam(null, Review.AFTER_SUBMIT);
        JsonNode attempt = json(exam.start());
        exam.answerAll(attempt, 2).forEach(saved -> assertThat(saved).hasStatusOk());
        JsonNode result = json(exam.submit(attempt));
        assertThat(result.path("scorePercent").intValue()).isEqualTo(66);
        assertThat(result.path("passed").booleanValue()).isTrue();
        assertThat(result.path("courseCompleted").booleanValue()).isTrue();
        assertThat(result.path("mayRetry").booleanValue()).isFalse();
        assertThat(enrolments.require(exam.enrolment()).completed()).isTrue();
        assertThat(events.ofType(AttemptGraded.class).matching(AttemptGraded::passed))
                .hasSize(1);
        assertThat(events.ofType(CourseCompleted.class)).hasSize(1);
    }

    @Test
    void handingInTwiceIsMarkedOnce(AssertablePublishedEvents events) {
        Examination exam = exam(null, Review.NEVER);
        JsonNode attempt = json(exam.start());
        JsonNode first = json(exam.submit(attempt));
        assertThat(json(exam.submit(attempt))).isEqualTo(first);
        assertThat(json(exam.result(attempt))).isEqualTo(first);
        assertThat(first.path("passed").booleanValue()).isFalse();
        assertThat(events.ofType(AttemptGraded.class)).hasSize(1);
        assertThat(exam.answer(attempt, 1, Examination.option(attempt, 1, true), 9))
                .hasStatus(409);
    }

    @Test
    void startingAgainAnswersTheOpenAttempt() {
        Examination exam = exam(2, Review.NEVER);
        MvcTestResult first = exam.start();
        MvcTestResult again = exam.start();
        assertThat(first).hasStatus(201);
        assertThat(again).hasStatusOk();
        assertThat(json(again).path("attemptId")).isEqualTo(json(first).path("attemptId"));
        assertThat(json(again).path("questions")).isEqualTo(json(first).path("questions"));
        assertThat(json(exam.look()).path("attemptsUsed").intValue()).isEqualTo(1);
    }

    @Test
    void twentyStartsAtOnceMakeOneAttempt() throws Exception {
        Examination exam = exam(3, Review.NEVER);
        Set<String> attempts = new HashSet<>();
        try (ExecutorService devices = Executors.newFixedThreadPool(20)) {
            List<Callable<MvcTestResult>> starts = Collections.nCopies(20, exam::start);
            for (Future<MvcTestResult> start : devices.invokeAll(starts)) {
                assertThat(start.get().getResponse().getStatus()).isIn(200, 201);
                attempts.add(json(start.get()).path("attemptId").stringValue());
            }
        }
        assertThat(attempts).hasSize(1);
        assertThat(json(exam.look()).path("attemptsUsed").intValue()).isEqualTo(1);
    }

    @Test
    void aStartThatComesLateMakesNoSecondAttempt() {
        Examination exam = exam(3, Review.NEVER);
        UUID device = UUID.randomUUID();
        JsonNode attempt = json(exam.start(1, device));
        exam.submit(attempt);
        MvcTestResult late = exam.start(1, device);
        assertThat(late).hasStatusOk();
        assertThat(json(late).path("attemptId")).isEqualTo(attempt.path("attemptId"));
        assertThat(json(exam.look()).path("attemptsUsed").intValue()).isEqualTo(1);
        assertThat(exam.start(2, device)).hasStatus(201);
    }

    @Test
    void theDeviceThatTookOverCountsMoreThanTheClockOfTheOther() {
        Examination exam = exam(null, Review.NEVER);
        UUID desk = UUID.randomUUID();
        UUID phone = UUID.randomUUID();
        JsonNode attempt = json(exam.start(1, desk));
        String right = Examination.option(attempt, 1, true);
        String wrong = Examination.option(attempt, 1, false);
        int first = attempt.path("lease").intValue();
        assertThat(json(exam.answer(attempt, 1, wrong, 1_000, first, desk))
                        .path("heldElsewhere")
                        .booleanValue())
                .isFalse();
        int second = json(exam.hold(attempt, phone)).path("lease").intValue();
        assertThat(second).isGreaterThan(first);
        assertThat(json(exam.hold(attempt, phone)).path("lease").intValue()).isEqualTo(second);
        exam.answer(attempt, 1, right, 5, second, phone);
        JsonNode told = json(exam.answer(attempt, 1, wrong, 2_000, first, desk));
        assertThat(told.path("heldElsewhere").booleanValue()).isTrue();
        exam.answer(attempt, 2, Examination.option(attempt, 2, true), 2_001, first, desk);
        JsonNode seen = json(exam.attempt(attempt));
        assertThat(seen.at("/questions/0/answer/optionIds/0").stringValue()).isEqualTo(right);
        assertThat(seen.at("/questions/1/answer/optionIds").size()).isEqualTo(1);
    }

    @Test
    void theAnswerWithTheHighestSequenceNumberWinsWhateverArrivesLast() throws Exception {
        Examination exam = exam(null, Review.NEVER);
        JsonNode attempt = json(exam.start());
        String right = Examination.option(attempt, 1, true);
        String wrong = Examination.option(attempt, 1, false);
        List<Callable<Integer>> saves = new ArrayList<>();
        for (int seq = 1; seq <= 20; seq++) {
            int number = seq;
            saves.add(() -> exam.answer(attempt, 1, number == 20 ? right : wrong, number)
                    .getResponse()
                    .getStatus());
        }
        Collections.shuffle(saves);
        try (ExecutorService devices = Executors.newFixedThreadPool(8)) {
            for (Future<Integer> save : devices.invokeAll(saves)) {
                assertThat(save.get()).isEqualTo(200);
            }
        }
        JsonNode answer = json(exam.attempt(attempt)).at("/questions/0/answer");
        assertThat(answer.path("seq").longValue()).isEqualTo(20);
        assertThat(answer.at("/optionIds/0").stringValue()).isEqualTo(right);
    }

    @Test
    void nothingTellsTheKeyBeforeTheReviewIsReleased() {
        Examination exam = exam(2, Review.AFTER_PASS);
        MvcTestResult started = exam.start();
        JsonNode attempt = json(started);
        List<MvcTestResult> answers = new ArrayList<>(List.of(exam.look(), started));
        answers.addAll(exam.answerAll(attempt, 1));
        answers.add(exam.start());
        answers.add(exam.attempt(attempt));
        answers.add(exam.result(attempt));
        answers.add(exam.submit(attempt));
        answers.add(exam.result(attempt));
        answers.add(exam.attempt(attempt));
        answers.add(exam.look());
        for (MvcTestResult answer : answers) {
            String body = body(answer);
            assertThat(body)
                    .doesNotContain("\"correct\"", "explanation", Examination.EXPLANATION, "\"key\"", "review\":[");
        }
        JsonNode second = json(exam.start());
        exam.answerAll(second, 3);
        String released = body(exam.submit(second));
        assertThat(released).contains("\"correct\"", Examination.EXPLANATION);
    }

    @Test
    void theReviewShowsOwnAndRightAnswers() {
        Examination exam = exam(null, Review.AFTER_SUBMIT);
        JsonNode attempt = json(exam.start());
        exam.answerAll(attempt, 1);
        JsonNode review = json(exam.submit(attempt)).path("review");
        assertThat(review.size()).isEqualTo(3);
        assertThat(review.at("/0/correct").booleanValue()).isTrue();
        assertThat(review.at("/1/correct").booleanValue()).isFalse();
        assertThat(review.at("/1/options")
                        .valueStream()
                        .filter(o -> o.path("chosen").booleanValue()))
                .hasSize(1);
    }

    @Test
    void attemptsRunOut() {
        Examination exam = exam(1, Review.NEVER);
        exam.submit(json(exam.start()));
        MvcTestResult refused = exam.start();
        assertThat(refused).hasStatus(409);
        assertThat(json(refused).path("code").stringValue()).isEqualTo("assessment.attempt-limit-reached");
        JsonNode page = json(exam.look());
        assertThat(page.path("mayStart").booleanValue()).isFalse();
        assertThat(page.path("why").stringValue()).contains("1 lượt");
    }

    @Test
    void lateAnswersAreRefusedAndTheAttemptIsMarkedThoughNobodyReturns() {
        Examination exam = exam(null, Review.NEVER);
        JsonNode attempt = json(exam.start());
        exam.answerAll(attempt, 3);
        runOut(attempt);
        assertThat(exam.answer(attempt, 1, Examination.option(attempt, 1, false), 99))
                .hasStatus(409);
        overdue.closeAll();
        JsonNode result = json(exam.result(attempt));
        assertThat(result.path("state").stringValue()).isEqualTo("TIMED_OUT");
        assertThat(result.path("scorePercent").intValue()).isEqualTo(100);
        assertThat(enrolments.require(exam.enrolment()).completed()).isTrue();
    }

    @Test
    void anAttemptThatCannotBeMarkedKeepsNoOtherWaiting() {
        Examination broken = exam(null, Review.NEVER);
        JsonNode first = json(broken.start());
        runOut(first);
        byte[] id = Ids.bytes(UUID.fromString(first.path("attemptId").stringValue()));
        jdbc.sql("delete from assessment_key where attempt_id = ?").param(id).update();
        Examination exam = exam(null, Review.NEVER);
        JsonNode second = json(exam.start());
        runOut(second);

        overdue.closeAll();

        assertThat(state(id)).isEqualTo("OPEN");
        assertThat(state(Ids.bytes(UUID.fromString(second.path("attemptId").stringValue()))))
                .isEqualTo("TIMED_OUT");
        // nor the other tests
        jdbc.sql("update assessment_attempt set deadline_at = null where id = ?")
                .param(id)
                .update();
    }

    private String state(byte[] attempt) {
        return jdbc.sql("select state from assessment_attempt where id = ?")
                .param(attempt)
                .query(String.class)
                .single();
    }

    @Test
    void anOverdueAttemptIsMarkedBeforeAnotherStarts() {
        Examination exam = exam(2, Review.NEVER);
        JsonNode attempt = json(exam.start());
        runOut(attempt);
        MvcTestResult next = exam.start();
        assertThat(next).hasStatus(201);
        assertThat(json(next).path("number").intValue()).isEqualTo(2);
        assertThat(json(exam.result(attempt)).path("state").stringValue()).isEqualTo("TIMED_OUT");
    }

    @Test
    void refusesAnswersThatThePaperDoesNotAllow() {
        Examination exam = exam(null, Review.NEVER);
        JsonNode attempt = json(exam.start());
        MvcTestResult foreign = exam.answer(attempt, 1, UUID.randomUUID().toString(), 1);
        assertThat(foreign).hasStatus(400);
        assertThat(json(foreign).at("/errors/0/field").stringValue()).isEqualTo("optionIds");
        assertThat(exam.answer(attempt, 4, Examination.option(attempt, 1, true), 1))
                .hasStatus(404);
        assertThat(exam.answer(attempt, 1, Examination.option(attempt, 1, true), 0))
                .hasStatus(400);
        assertThat(exam.answer(attempt, 1, "nonsense", 1)).hasStatus(400);
        assertThat(exam.result(attempt)).hasStatus(409);
    }

    @Test
    void nobodySeesOrTouchesTheAttemptOfAnother() {
        Examination exam = exam(null, Review.NEVER);
        JsonNode attempt = json(exam.start());
        String id = attempt.path("attemptId").stringValue();
        String quiz = "/api/enrolments/%s/quizzes/%s".formatted(exam.enrolment(), exam.quiz());
        String answer = "{\"optionIds\": [], \"seq\": 1}";
        LearnerCalls stranger =
                new LearnerCalls(http, somebody.in(somebody.unit()).make().signedIn());
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        assertStatus(stranger, id, quiz, answer, 404);
        assertStatus(anonymous, id, quiz, answer, 401);
    }

    private static void assertStatus(LearnerCalls calls, String id, String quiz, String answer, int status) {
        assertThat(calls.get(quiz)).hasStatus(status);
        assertThat(calls.post(quiz + "/attempts", null)).hasStatus(status);
        assertThat(calls.get("/api/attempts/" + id)).hasStatus(status);
        assertThat(calls.put("/api/attempts/%s/answers/1".formatted(id), answer))
                .hasStatus(status);
        assertThat(calls.post("/api/attempts/%s/submission".formatted(id), null))
                .hasStatus(status);
        assertThat(calls.get("/api/attempts/%s/result".formatted(id))).hasStatus(status);
    }

    private Examination exam(@Nullable Integer attempts, Review review) {
        Classroom classroom = new Classroom(courses, somebody, "Kiểm tra " + Somebody.word(), 0);
        return new Examination(http, somebody, classroom, bank, quizzes, attempts, review);
    }

    private void runOut(JsonNode attempt) {
        jdbc.sql("update assessment_attempt set deadline_at = ? where id = ?")
                .params(
                        Columns.at(Instant.now().minusSeconds(10)),
                        Ids.bytes(UUID.fromString(attempt.path("attemptId").stringValue())))
                .update();
    }

    private static String body(MvcTestResult result) {
        return new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
