package vn.hocso.assessment.regrade;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.catalogue.CourseOffers;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses;
import vn.hocso.identity.Accounts;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
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

/** A quiz of one question whose key names the wrong option, and learners who took it. */
@HocsoTest
class RegradeTests {

    private static final String WRONG_KEY = "Mỗi xã một hệ thống riêng";
    private static final String RIGHT_KEY = "Dùng chung một nền tảng";

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private CourseOffers offers;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Classes classes;

    @Autowired
    private Somebody somebody;

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient jdbc;

    private Classroom classroom;
    private LearnerCalls trainer;
    private JsonNode question;
    private QuizId quiz;

    /** A learner with an attempt that was handed in. */
    private record Sat(Someone person, LearnerCalls calls, EnrolmentId enrolment, String attempt) {

        JsonNode result() {
            return json(calls.get(attempt + "/result"));
        }
    }

    @BeforeEach
    void aQuizWithAWrongKey() {
        classroom = new Classroom(courses, somebody, "Dữ liệu mở " + Somebody.word(), 0);
        trainer = new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        question = json(trainer.post("/api/questions", """
                {"unitId": "%s", "topic": "Nền tảng", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "Xã nên làm thế nào?",
                 "body": {"options": [{"text": "%s", "correct": true}, {"text": "%s", "correct": false},
                   {"text": "Không làm gì", "correct": false}]}}
                """.formatted(classroom.unit(), WRONG_KEY, RIGHT_KEY)));
        Someone reviewer = somebody.in(classroom.unit()).withRole(Role.REVIEWER).make();
        assertThat(new LearnerCalls(http, reviewer.signedIn())
                        .post(questionUri() + "/status", "{\"status\": \"APPROVED\"}"))
                .hasStatusOk();
        quiz = quizzes.create(
                classroom.trainer(),
                classroom.course(),
                new QuizRules(
                        "Kiểm tra nền tảng",
                        null,
                        List.of(),
                        1,
                        50,
                        null,
                        3,
                        true,
                        Review.AFTER_SUBMIT,
                        Scoring.ALL_OR_NOTHING));
        classroom.addLesson(
                "Kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(quiz)));
        classroom.publish();
    }

    @Test
    void thePreviewTellsWhoChangesAndChangesNothing() {
        Sat lucky = sat(WRONG_KEY);
        Sat right = sat(RIGHT_KEY);
        sat("Không làm gì");
        mendKey();

        JsonNode preview = preview("NEW_KEY");
        JsonNode counts = preview.path("counts");
        assertThat(counts.path("all").intValue()).isEqualTo(3);
        assertThat(counts.path("changed").intValue()).isEqualTo(2);
        assertThat(counts.path("passes").intValue()).isEqualTo(1);
        assertThat(counts.path("fails").intValue()).isEqualTo(1);
        assertThat(counts.path("failsCompleted").intValue()).isEqualTo(1);
        JsonNode first = rows(preview).at("/items/0");
        assertThat(first.path("fullName").stringValue())
                .as("whoever does not pass any more comes first")
                .isEqualTo(name(lucky));
        assertThat(first.at("/before/percent").intValue()).isEqualTo(100);
        assertThat(first.at("/after/percent").intValue()).isZero();
        assertThat(lucky.result().path("scorePercent").intValue()).isEqualTo(100);
        assertThat(right.result().path("scorePercent").intValue()).isZero();
        assertThat(right.result().path("changes")).isEmpty();
    }

    @Test
    void afterwardsMarksCompletionAndReviewFollowTheMendedKeyAndLearnersReadWhy() {
        Sat lucky = sat(WRONG_KEY);
        Sat right = sat(RIGHT_KEY);
        mendKey();
        apply(preview("NEW_KEY"));

        JsonNode now = right.result();
        assertThat(now.path("scorePercent").intValue()).isEqualTo(100);
        assertThat(now.path("passed").booleanValue()).isTrue();
        assertThat(now.path("courseCompleted").booleanValue()).isTrue();
        assertThat(now.at("/changes/0/reason").stringValue()).isEqualTo("Đáp án cũ sai");
        assertThat(now.at("/changes/0/percentBefore").intValue()).isZero();
        assertThat(now.at("/changes/0/percentAfter").intValue()).isEqualTo(100);
        assertThat(now.at("/changes/0/no").intValue()).isEqualTo(1);
        assertThat(now.at("/review/0/correct").booleanValue()).isTrue();
        assertThat(lucky.result().path("passed").booleanValue()).isFalse();
        assertThat(lucky.result().path("courseCompleted").booleanValue())
                .as("what was completed stays completed")
                .isTrue();
        assertThat(share(right)).isEqualByComparingTo("1");
        assertThat(share(lucky)).isEqualByComparingTo("0");
    }

    @Test
    void withTheBetterOfBothKeysNobodyLoses() {
        Sat lucky = sat(WRONG_KEY);
        Sat right = sat(RIGHT_KEY);
        mendKey();
        JsonNode preview = preview("BETTER_KEY");
        assertThat(preview.at("/counts/lowered").intValue()).isZero();
        apply(preview);
        assertThat(lucky.result().path("scorePercent").intValue()).isEqualTo(100);
        assertThat(lucky.result().path("changes")).isEmpty();
        assertThat(right.result().path("scorePercent").intValue()).isEqualTo(100);
    }

    @Test
    void fullMarksAreForEverybodyAndATurnBackToTheKeyTakesThemAway() {
        Sat wrong = sat("Không làm gì");
        apply(preview("FULL_MARKS"));
        assertThat(wrong.result().path("scorePercent").intValue()).isEqualTo(100);
        apply(preview("NEW_KEY"));
        assertThat(wrong.result().path("scorePercent").intValue()).isZero();
        assertThat(wrong.result().path("changes")).hasSize(2);
    }

    @Test
    void nobodyRegradesTheirOwnAttemptsWhetherHandedInOrUnderWay() {
        Someone author = somebody.in(classroom.unit()).withRole(Role.TRAINER).make();
        trainer = new LearnerCalls(http, author.signedIn());
        Sat own = handedIn(begun(author), "Không làm gì");
        Sat again = begun(author, own.calls(), own.enrolment());
        Sat other = sat("Không làm gì");
        JsonNode preview = preview("FULL_MARKS");
        assertThat(preview.at("/counts/all").intValue()).isEqualTo(3);
        assertThat(preview.at("/counts/kept").intValue()).isEqualTo(2);
        assertThat(preview.at("/counts/changed").intValue()).isEqualTo(1);
        apply(preview);
        assertThat(other.result().path("scorePercent").intValue()).isEqualTo(100);
        assertThat(own.result().path("scorePercent").intValue()).isZero();
        assertThat(own.result().path("changes")).isEmpty();
        handedIn(again, "Không làm gì");
        assertThat(again.result().path("scorePercent").intValue()).isZero();
    }

    @Test
    void whatWasShownStaysAsItWas() {
        Sat right = sat(RIGHT_KEY);
        String before = paper(right);
        mendKey();
        apply(preview("NEW_KEY"));
        assertThat(paper(right)).isEqualTo(before);
    }

    @Test
    void anAttemptUnderWayIsMarkedByTheMendedKeyOnceItIsHandedIn() {
        sat(WRONG_KEY);
        Sat open = begun();
        answer(open, RIGHT_KEY);
        mendKey();
        JsonNode preview = preview("NEW_KEY");
        assertThat(preview.at("/counts/open").intValue()).isEqualTo(1);
        apply(preview);
        assertThat(open.calls().post(open.attempt() + "/submission", null)).hasStatusOk();
        assertThat(open.result().path("scorePercent").intValue()).isEqualTo(100);
    }

    @Test
    void whoeverWasAskedAnotherQuestionIsLeftAlone() {
        Sat sat = sat(WRONG_KEY);
        question = json(trainer.put(questionUri(), """
                {"unitId": "%s", "topic": "Nền tảng", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "Xã nên làm thế nào?",
                 "revision": 1, "body": {"options": [{"text": "Một phương án mới", "correct": true}, {"text": "Hai", "correct": false}]}}
                """.formatted(classroom.unit())));
        JsonNode preview = preview("NEW_KEY");
        assertThat(preview.at("/counts/unfit").intValue()).isEqualTo(1);
        apply(preview);
        assertThat(sat.result().path("scorePercent").intValue()).isEqualTo(100);
    }

    @Test
    void aPreviewThatTheQuestionHasOutrunIsNotCarriedOut() {
        sat(WRONG_KEY);
        JsonNode preview = preview("NEW_KEY");
        assertThat(json(trainer.get(uri(preview))).path("overtaken").booleanValue())
                .isFalse();
        mendKey();
        assertThat(refusal(preview)).isEqualTo("assessment.regrade-outdated");
        assertThat(json(trainer.get(uri(preview))).path("overtaken").booleanValue())
                .isTrue();
    }

    @Test
    void carryingItOutTwiceIsRefusedAndAReasonIsNeeded() {
        sat(WRONG_KEY);
        mendKey();
        JsonNode preview = preview("NEW_KEY");
        assertThat(trainer.post(uri(preview) + "/application", "{\"reason\": \" \"}"))
                .hasStatus(400);
        apply(preview);
        assertThat(trainer.post(uri(preview) + "/application", "{\"reason\": \"Lần nữa\"}"))
                .hasStatus(409);
    }

    @Test
    void whatStoppedHalfWayIsNotGoneOnWithAfterALaterRegradeOrAnotherRevision() {
        Sat wrong = sat("Không làm gì");
        JsonNode early = preview("NEW_KEY");
        apply(early);
        stopHalfWay(early);
        apply(preview("FULL_MARKS"));
        assertThat(refusal(early)).isEqualTo("assessment.regrade-outdated");
        assertThat(past("resumable")).containsExactly(false, false);
        assertThat(wrong.result().path("scorePercent").intValue()).isEqualTo(100);

        JsonNode later = preview("NEW_KEY");
        apply(later);
        stopHalfWay(later);
        mendKey();
        assertThat(refusal(later)).isEqualTo("assessment.regrade-outdated");
    }

    @Test
    void whatStoppedHalfWayIsGoneOnWithWhileNothingElseHappened() {
        sat("Không làm gì");
        JsonNode preview = preview("NEW_KEY");
        apply(preview);
        stopHalfWay(preview);
        assertThat(past("resumable")).containsExactly(true);
        apply(preview);
        assertThat(past("resumable")).containsExactly(false);
    }

    @Test
    void aQuestionIsRegradedByOneAtATime() {
        sat("Không làm gì");
        JsonNode first = preview("NEW_KEY");
        apply(first);
        stopHalfWay(first);
        jdbc.sql("update job_job set state = 'RUNNING' where subject_id = ?")
                .param(regradeId(first))
                .update();
        assertThat(refusal(preview("FULL_MARKS"))).isEqualTo("assessment.question-being-regraded");
        assertThat(refusal(first)).isEqualTo("assessment.regrade-busy");
        assertThat(past("running")).containsExactly(true);
        assertThat(past("resumable")).containsExactly(false);
    }

    @Test
    void theGradebookOfAClosedClassStaysAndThePreviewSaysSo() {
        Sat right = sat(RIGHT_KEY);
        ClassId id = closed(right);
        var settled = classes.finalMarks(id, List.of(right.enrolment()));
        mendKey();
        JsonNode preview = preview("NEW_KEY");
        assertThat(preview.at("/counts/settled").intValue()).isEqualTo(1);
        assertThat(trainer.get(uri(preview) + "/attempts/export.csv"))
                .bodyText()
                .contains("sổ điểm của lớp giữ nguyên")
                .as("who passes only now did not complete the course")
                .doesNotContain("giấy chứng nhận giữ nguyên");
        apply(preview);
        assertThat(right.result().path("scorePercent").intValue()).isEqualTo(100);
        assertThat(classes.finalMarks(id, List.of(right.enrolment()))).isEqualTo(settled);
    }

    @Test
    void theListIsExportedAsItIsShown() {
        String code = "CB-" + Somebody.word();
        Sat lucky =
                handedIn(begun(somebody.in(classroom.unit()).withStaffCode(code).make()), WRONG_KEY);
        closed(lucky);
        mendKey();
        assertThat(trainer.get(uri(preview("NEW_KEY")) + "/attempts/export.csv"))
                .hasStatusOk()
                .bodyText()
                .contains(name(lucky))
                .contains("Mã cán bộ")
                .contains(code)
                .contains("Điểm thay đổi")
                .contains("sổ điểm của lớp giữ nguyên; ")
                .contains("giấy chứng nhận giữ nguyên");
    }

    @Test
    void onlyAuthorsOfTheUnitRegradeAndEachSeesOwnPreviewsOnly() {
        Sat sat = sat(WRONG_KEY);
        JsonNode preview = preview("NEW_KEY");
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        LearnerCalls colleague = new LearnerCalls(
                http,
                somebody.in(classroom.unit()).withRole(Role.TRAINER).make().signedIn());
        LearnerCalls reviewer = new LearnerCalls(
                http,
                somebody.in(classroom.unit()).withRole(Role.REVIEWER).make().signedIn());
        assertThat(sat.calls().get(questionUri() + "/regrading")).hasStatus(403);
        assertThat(sat.calls().post(questionUri() + "/regrades", "{\"way\": \"NEW_KEY\"}"))
                .hasStatus(403);
        assertThat(reviewer.get(questionUri() + "/regrading")).hasStatus(403);
        assertThat(elsewhere.get(questionUri() + "/regrading")).hasStatus(404);
        assertThat(elsewhere.post(questionUri() + "/regrades", "{\"way\": \"NEW_KEY\"}"))
                .hasStatus(404);
        assertThat(elsewhere.get(uri(preview))).hasStatus(404);
        assertThat(colleague.get(uri(preview) + "/attempts")).hasStatus(404);
        assertThat(colleague.get(questionUri() + "/regrading")).hasStatusOk();
        assertThat(new LearnerCalls(http, ActingAs.anonymous()).get(uri(preview)))
                .hasStatus(401);
    }

    @Test
    void nothingIsToRegradeBeforeAnybodyWasAsked() {
        assertThat(json(trainer.post(questionUri() + "/regrades", "{\"way\": \"NEW_KEY\"}"))
                        .path("code")
                        .stringValue())
                .isEqualTo("assessment.nobody-asked");
    }

    private String questionUri() {
        return "/api/questions/" + question.path("questionId").stringValue();
    }

    private static String uri(JsonNode regrade) {
        return "/api/regrades/" + regrade.path("regradeId").stringValue();
    }

    private JsonNode preview(String way) {
        MvcTestResult made =
                trainer.post(questionUri() + "/regrades", "{\"way\": \"%s\", \"quizId\": \"%s\"}".formatted(way, quiz));
        assertThat(made).hasStatus(201);
        return json(made);
    }

    private JsonNode rows(JsonNode regrade) {
        return json(trainer.get(uri(regrade) + "/attempts"));
    }

    private void apply(JsonNode preview) {
        assertThat(trainer.post(uri(preview) + "/application", "{\"reason\": \"Đáp án cũ sai\"}"))
                .hasStatus(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> json(trainer.get(uri(preview)))
                        .at("/job/state")
                        .asString()
                        .equals("DONE"));
        assertThat(json(trainer.get(uri(preview))).path("state").stringValue()).isEqualTo("DONE");
    }

    private String refusal(JsonNode regrade) {
        return json(trainer.post(uri(regrade) + "/application", "{\"reason\": \"Đáp án cũ sai\"}"))
                .path("code")
                .stringValue();
    }

    private List<Boolean> past(String what) {
        return json(trainer.get(questionUri() + "/regrading"))
                .path("past")
                .valueStream()
                .map(one -> one.path(what).booleanValue())
                .toList();
    }

    /** As if the job had ended before it was through. */
    private void stopHalfWay(JsonNode regrade) {
        jdbc.sql("update assessment_regrade set state = 'APPLYING' where id = ?")
                .param(regradeId(regrade))
                .update();
        jdbc.sql("update assessment_regrade_row set applied = false where regrade_id = ?")
                .param(regradeId(regrade))
                .update();
    }

    /** A class that the learner was in and that is closed. */
    private ClassId closed(Sat sat) {
        Awaitility.await().until(() -> offers.find(classroom.course()).isPresent());
        Someone manager =
                somebody.in(classroom.unit()).withRole(Role.UNIT_MANAGER).make();
        ClassId id = classes.open(
                manager.actor(),
                new Classes.NewClass(
                        "L-" + Somebody.word(),
                        "Lớp kiểm thử",
                        classroom.course(),
                        classroom.unit(),
                        LocalDate.now().minusDays(3),
                        LocalDate.now().plusDays(3),
                        List.of()));
        classes.add(manager.actor(), id, List.of(sat.person().id()));
        LearnerCalls managers = new LearnerCalls(http, manager.signedIn());
        assertThat(managers.post("/api/classes/%s/closing".formatted(id), "{}")).hasStatus2xxSuccessful();
        return id;
    }

    private static byte[] regradeId(JsonNode regrade) {
        return Ids.bytes(UUID.fromString(regrade.path("regradeId").stringValue()));
    }

    private void mendKey() {
        JsonNode options = question.at("/body/options");
        question = json(trainer.put(questionUri(), """
                {"unitId": "%s", "topic": "Nền tảng", "type": "SINGLE_CHOICE", "difficulty": "EASY", "stem": "Xã nên làm thế nào?",
                 "revision": %d, "body": {"options": [%s]}}
                """.formatted(
                classroom.unit(),
                question.path("revision").intValue(),
                String.join(",", options.valueStream().map(RegradeTests::mended).toList()))));
        assertThat(question.path("revision").intValue()).isEqualTo(2);
    }

    private static String mended(JsonNode option) {
        String text = option.path("text").stringValue();
        return "{\"optionId\": \"%s\", \"text\": \"%s\", \"correct\": %s}"
                .formatted(option.path("optionId").stringValue(), text, text.equals(RIGHT_KEY));
    }

    private Sat begun() {
        return begun(somebody.in(classroom.unit()).make());
    }

    private Sat begun(Someone person) {
        LearnerCalls calls = new LearnerCalls(http, person.signedIn());
        return begun(person, calls, calls.enrol(classroom.course()));
    }

    private Sat begun(Someone person, LearnerCalls calls, EnrolmentId enrolment) {
        JsonNode open = json(calls.post("/api/enrolments/%s/quizzes/%s/attempts".formatted(enrolment, quiz), null));
        return new Sat(
                person,
                calls,
                enrolment,
                "/api/attempts/" + open.path("attemptId").stringValue());
    }

    private static void answer(Sat open, String text) {
        String option = json(open.calls().get(open.attempt()))
                .at("/questions/0/options")
                .valueStream()
                .filter(one -> one.path("text").stringValue().equals(text))
                .findFirst()
                .orElseThrow()
                .path("optionId")
                .stringValue();
        assertThat(open.calls()
                        .put(open.attempt() + "/answers/1", "{\"optionIds\": [\"%s\"], \"seq\": 1}".formatted(option)))
                .hasStatusOk();
    }

    private Sat sat(String text) {
        return handedIn(begun(), text);
    }

    private static Sat handedIn(Sat open, String text) {
        answer(open, text);
        assertThat(open.calls().post(open.attempt() + "/submission", null)).hasStatusOk();
        return open;
    }

    private String name(Sat sat) {
        return accounts.require(sat.person().id()).fullName();
    }

    private String paper(Sat sat) {
        return jdbc.sql("select paper from assessment_paper where attempt_id = ?")
                .param(id(sat))
                .query(String.class)
                .single();
    }

    private BigDecimal share(Sat sat) {
        return jdbc.sql("select share from learning_activity_mark where enrolment_id = ?")
                .param(Ids.bytes(sat.enrolment().value()))
                .query(BigDecimal.class)
                .single();
    }

    private static byte[] id(Sat sat) {
        return Ids.bytes(UUID.fromString(sat.attempt().substring("/api/attempts/".length())));
    }
}
