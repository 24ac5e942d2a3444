package vn.hocso.assessment.quiz;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionBank.NewQuestion;
import vn.hocso.assessment.QuestionBank.Option;
import vn.hocso.assessment.QuestionId;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Refusal;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class RulesFromSharedBanksTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Somebody somebody;

    @Autowired
    private JdbcClient jdbc;

    private Classroom classroom;
    private LearnerCalls trainer;
    private LearnerCalls owner;
    private UnitId ministry;
    private List<String> shared;
    private String kept;

    /** A ministry shares two of its questions with a province and keeps one, in a topic of its own, to itself. */
    @BeforeEach
    void aMinistrySharesSomeQuestions() {
        classroom = new Classroom(courses, somebody, "Ngân hàng dùng chung " + Somebody.word(), 1);
        trainer = new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        ministry = somebody.unit();
        Someone author = somebody.in(ministry).withRole(Role.TRAINER).make();
        owner = new LearnerCalls(http, author.signedIn());
        List<String> all = bank
                .addAll(
                        author.actor(),
                        ministry,
                        List.of(
                                question("Chính phủ số/Dịch vụ công", "Câu chia sẻ một?"),
                                question("Chính phủ số/Dịch vụ công", "Câu chia sẻ hai?"),
                                question("Đề thi nội bộ", "Câu giữ riêng?")),
                        true)
                .stream()
                .map(QuestionId::toString)
                .toList();
        shared = all.subList(0, 2);
        kept = all.getLast();
        share("OWN", classroom.unit(), shared);
    }

    @Test
    void papersHoldWhatTheBankSharesAndNothingElse() {
        JsonNode quiz = quiz(section(ministry, "", 2));
        assertThat(quiz.path("problems").size()).isZero();
        assertThat(quiz.at("/supplies/0/available").intValue()).isEqualTo(2);
        assertThat(quiz.at("/supplies/0/bank/id").stringValue()).isEqualTo(ministry.toString());
        publish(quiz);
        assertThat(stems(json(start(learner(), quiz))))
                .containsExactlyInAnyOrder("Câu chia sẻ một?", "Câu chia sẻ hai?");
    }

    @Test
    void noQuestionIsAskedTwiceThoughSeveralSectionsDrawFromTheSameBank() {
        JsonNode quiz = quiz(section(ministry, "", 1), section(ministry, "Chính phủ số", 1));
        assertThat(quiz.path("problems").size()).isZero();
        publish(quiz);
        assertThat(stems(json(start(learner(), quiz))))
                .containsExactlyInAnyOrder("Câu chia sẻ một?", "Câu chia sẻ hai?");
        JsonNode more = quiz(section(ministry, "", 2), section(ministry, "Chính phủ số", 1));
        assertThat(more.at("/problems/0/code").stringValue()).isEqualTo("assessment.sections-share-questions");
    }

    @Test
    void eachSectionDrawsFromTheBankItNames() {
        UnitId other = somebody.unit();
        Someone author = somebody.in(other).withRole(Role.TRAINER).make();
        String question = bank.addAll(
                        author.actor(), other, List.of(question("Chính phủ số", "Câu của bộ khác?")), true)
                .getFirst()
                .toString();
        share(new LearnerCalls(http, author.signedIn()), "OWN", classroom.unit(), List.of(question));
        bank.addAll(classroom.trainer(), classroom.unit(), List.of(question("Chính phủ số", "Câu của tỉnh?")), true);
        JsonNode quiz = quiz(section(ministry, "", 2), section(other, "", 1), section(null, "", 1));
        assertThat(quiz.path("supplies")
                        .valueStream()
                        .map(one -> one.path("available").intValue()))
                .containsExactly(2, 1, 1);
        publish(quiz);
        List<String> asked = stems(json(start(learner(), quiz)));
        assertThat(asked.subList(0, 2)).containsExactlyInAnyOrder("Câu chia sẻ một?", "Câu chia sẻ hai?");
        assertThat(asked.subList(2, 4)).containsExactly("Câu của bộ khác?", "Câu của tỉnh?");
    }

    @Test
    void whatIsSharedNoLongerIsDrawnNoLongerAndRunningAttemptsGoOn() {
        JsonNode quiz = quiz(section(ministry, "", 2));
        publish(quiz);
        LearnerCalls early = learner();
        JsonNode running = json(start(early, quiz));
        share("OWN", null, shared.subList(0, 1));

        MvcTestResult late = start(learner(), quiz);
        assertThat(late).hasStatus(409);
        assertThat(json(late).path("code").stringValue()).isEqualTo("assessment.questions-run-out");
        assertThat(stems(json(
                        early.get("/api/attempts/" + running.path("attemptId").stringValue()))))
                .containsExactlyInAnyOrder("Câu chia sẻ một?", "Câu chia sẻ hai?");
        assertThat(early.post(
                        "/api/attempts/%s/submission"
                                .formatted(running.path("attemptId").stringValue()),
                        null))
                .hasStatusOk();

        classroom.addLesson("Thêm một bài", true);
        assertThatThrownBy(classroom::publish).isInstanceOf(Refusal.class);
        JsonNode problem = quizNow(quiz).at("/problems/0");
        assertThat(problem.path("code").stringValue()).isEqualTo("assessment.too-few-shared");
        assertThat(problem.path("message").stringValue())
                .contains(quiz.at("/supplies/0/bank/fullName").stringValue(), "2 câu hỏi", "1 câu đã duyệt");
    }

    @Test
    void aBankThatSharesNothingIsAFaultOfItsSectionAndNothingIsWritten() {
        JsonNode quiz = quiz(section(null, "", 1));
        for (UnitId none : List.of(aUnitThatSharesNothing(), new UnitId(new UUID(7, 7)))) {
            MvcTestResult refused =
                    trainer.put(address(quiz), rules(", \"revision\": 0", section(null, "", 1), section(none, "", 1)));
            assertThat(refused).hasStatus(400);
            assertThat(json(refused).at("/errors/0/field").stringValue()).isEqualTo("sections[1].bank");
            assertThat(json(refused).at("/errors/0/message").stringValue()).startsWith("Phần 2: ");
        }
        assertThat(quizNow(quiz).path("sections").size()).isEqualTo(1);
        assertThat(quizNow(quiz).path("revision").longValue()).isZero();
        share("OWN", null, shared);
        assertThat(trainer.post(
                        "/api/quizzes",
                        rules(", \"courseId\": \"%s\"".formatted(classroom.course()), section(ministry, "", 1))))
                .hasStatus(400);
    }

    @Test
    void aBankThatSharesNoLongerMayStayAndIsToldButIsNotChosenAnew() {
        bank.addAll(classroom.trainer(), classroom.unit(), List.of(question("Chính phủ số", "Câu của tỉnh?")), true);
        JsonNode quiz = quiz(section(ministry, "", 2), section(null, "", 1));
        publish(quiz);
        share("OWN", null, shared);

        MvcTestResult saved = trainer.put(
                address(quiz),
                rules(", \"revision\": 0, \"timeLimitMinutes\": 45", section(null, "", 1), section(ministry, "", 1)));
        assertThat(saved).hasStatusOk();
        JsonNode now = quizNow(quiz);
        assertThat(now.path("timeLimitMinutes").intValue()).isEqualTo(45);
        assertThat(now.path("problems")
                        .valueStream()
                        .map(one -> one.path("code").stringValue()))
                .contains("assessment.bank-shares-no-longer");
        assertThat(now.path("problems").toString())
                .contains(quiz.at("/supplies/0/bank/fullName").stringValue(), "không còn chia sẻ");
        assertThatThrownBy(classroom::publish).isInstanceOf(Refusal.class);

        MvcTestResult twice = trainer.put(
                address(quiz), rules(", \"revision\": 1", section(ministry, "", 1), section(ministry, "", 1)));
        assertThat(json(twice).at("/errors/0/field").stringValue()).isEqualTo("sections[1].bank");
        assertThat(trainer.put(address(quiz), rules(", \"revision\": 1", section(null, "", 1))))
                .hasStatusOk();
        assertThat(trainer.put(address(quiz), rules(", \"revision\": 2", section(ministry, "", 1))))
                .as("given up and chosen again")
                .hasStatus(400);
    }

    @Test
    void theOwnBankIsNotNamedAndChosenQuestionsNameNone() {
        JsonNode quiz = quiz(section(classroom.unit(), "", 1), """
                {"fixed": ["%s"], "bank": "%s"}""".formatted(shared.getFirst(), ministry));
        assertThat(quiz.at("/sections/0").has("bank")).isFalse();
        assertThat(quiz.at("/sections/1").has("bank")).isFalse();
        assertThat(quiz.at("/supplies/1").has("bank")).isFalse();
    }

    @Test
    void rulesFollowTopicsThatTheOtherUnitRenames() {
        JsonNode quiz = quiz(section(ministry, "Chính phủ số/Dịch vụ công", 2));
        rename("Chính phủ số", "Chính quyền số");
        JsonNode now = quizNow(quiz);
        assertThat(now.path("problems").size()).isZero();
        assertThat(now.at("/sections/0/topics/0").stringValue()).isEqualTo("Chính quyền số/Dịch vụ công");
        assertThat(now.at("/topics/0").stringValue()).isEqualTo("Chính quyền số/Dịch vụ công");
        publish(quiz);
        assertThat(stems(json(start(learner(), quiz)))).hasSize(2);
    }

    @Test
    void aTopicInWhichNothingIsSharedIsNotToldByItsNewName() {
        rename("Đề thi nội bộ", "Đề thi mật");
        JsonNode quiz = quiz(section(ministry, "Đề thi nội bộ", 1));
        assertThat(quiz.at("/sections/0/topics/0").stringValue()).isEqualTo("Đề thi nội bộ");
        assertThat(quiz.at("/supplies/0/available").intValue()).isZero();
    }

    @Test
    void trainersSeeOfAnotherBankWhatItSharesWithTheirUnitAlone() {
        String banks = "/api/question-banks?usableBy=" + classroom.unit();
        String topics = "/api/question-topics?unit=%s&usableBy=%s".formatted(ministry, classroom.unit());
        UnitId silent = aUnitThatSharesNothing();
        assertThat(json(trainer.get(banks))
                        .valueStream()
                        .filter(one -> Set.of(ministry.toString(), silent.toString())
                                .contains(one.at("/unit/id").stringValue())))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.at("/unit/id").stringValue()).isEqualTo(ministry.toString());
                    assertThat(one.path("questions").intValue()).isEqualTo(2);
                });
        assertThat(json(trainer.get(topics)).valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"topic\":\"Chính phủ số\",\"count\":2}",
                        "{\"topic\":\"Chính phủ số/Dịch vụ công\",\"count\":2}");
        assertThat(json(trainer.get("/api/question-topics?unit=" + ministry))).isEmpty();
        assertThat(counted(trainer, classroom.unit(), "")).isEqualTo(2);
        assertThat(counted(trainer, classroom.unit(), "Đề thi nội bộ")).isZero();
    }

    @Test
    void nobodyElseLearnsWhatAUnitIsSharedWith() {
        String banks = "/api/question-banks?usableBy=" + classroom.unit();
        String topics = "/api/question-topics?unit=%s&usableBy=%s".formatted(ministry, classroom.unit());
        share("EVERYONE", null, shared);
        LearnerCalls elsewhere = new LearnerCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make().signedIn());
        assertThat(json(elsewhere.get(banks))).isEmpty();
        assertThat(json(elsewhere.get(topics))).isEmpty();
        assertThat(counted(elsewhere, classroom.unit(), "")).isZero();
        for (Role role : List.of(Role.LEARNER, Role.UNIT_MANAGER)) {
            LearnerCalls without = new LearnerCalls(
                    http, somebody.in(classroom.unit()).withRole(role).make().signedIn());
            assertThat(without.get(banks)).as("%s", role).hasStatus(403);
            assertThat(without.get(topics)).as("%s", role).hasStatus(403);
        }
        LearnerCalls anonymous = new LearnerCalls(http, ActingAs.anonymous());
        assertThat(anonymous.get(banks)).hasStatus(401);
        assertThat(anonymous.get(topics)).hasStatus(401);
    }

    @Test
    void definingAQuizTellsNoQuestionAndNoKeyOfTheOtherBank() {
        JsonNode quiz = quiz(section(ministry, "", 2));
        assertThat(trainer.get(address(quiz)))
                .bodyText()
                .doesNotContain("Câu chia sẻ", "Câu giữ riêng", "phương án đúng", "Đề thi nội bộ");
        publish(quiz);
        assertThat(start(learner(), quiz)).bodyText().doesNotContain("correct", "Vì thế");
    }

    @Test
    void aQuestionTellsTheQuizzesOfOtherUnitsThatDrawIt() {
        String own = bank.addAll(
                        classroom.trainer(), classroom.unit(), List.of(question("Chính phủ số", "Câu của tỉnh?")), true)
                .getFirst()
                .toString();
        JsonNode quiz = quiz(section(ministry, "Chính phủ số", 1));
        assertThat(used(owner, shared.getFirst())).isEqualTo(1);
        assertThat(used(owner, kept)).isZero();
        assertThat(used(trainer, own)).as("of the bank that is not drawn from").isZero();
        share("OWN", null, shared.subList(0, 1));
        assertThat(used(owner, shared.getFirst())).as("shared no longer").isZero();
        assertThat(trainer.put(address(quiz), rules(", \"revision\": 0", section(null, "", 1))))
                .hasStatusOk();
        assertThat(used(owner, shared.getLast())).isZero();
        assertThat(used(trainer, own)).isEqualTo(1);
    }

    @Test
    void answersCountIntoTheAnalysisOfTheQuestionThatWasDrawn() {
        JsonNode quiz = quiz(section(ministry, "", 2));
        publish(quiz);
        LearnerCalls learner = learner();
        String attempt = json(start(learner, quiz)).path("attemptId").stringValue();
        assertThat(learner.post("/api/attempts/%s/submission".formatted(attempt), null))
                .hasStatusOk();
        assertThat(shared)
                .allSatisfy(question -> assertThat(
                                jdbc.sql("select count(*) from assessment_item_outcome where question_id = ?")
                                        .param(Ids.bytes(UUID.fromString(question)))
                                        .query(Integer.class)
                                        .single())
                        .isEqualTo(1));
    }

    private UnitId aUnitThatSharesNothing() {
        UnitId silent = somebody.unit();
        bank.addAll(
                somebody.in(silent).withRole(Role.TRAINER).make().actor(),
                silent,
                List.of(question("Đề thi nội bộ", "Câu của đơn vị khác?")),
                true);
        return silent;
    }

    private JsonNode quiz(String... sections) {
        MvcTestResult made =
                trainer.post("/api/quizzes", rules(", \"courseId\": \"%s\"".formatted(classroom.course()), sections));
        assertThat(made).hasStatus(201);
        return json(made);
    }

    private static String rules(String more, String... sections) {
        return """
                {"title": "Kiểm tra", "passMarkPercent": 50, "review": "NEVER", "sections": [%s]%s}
                """.formatted(String.join(",", sections), more);
    }

    private static String section(@Nullable UnitId from, String topic, int count) {
        return "{\"topics\": [%s], \"count\": %d%s}"
                .formatted(
                        topic.isEmpty() ? "" : "\"" + topic + "\"",
                        count,
                        from == null ? "" : ", \"bank\": \"%s\"".formatted(from));
    }

    private JsonNode quizNow(JsonNode quiz) {
        return json(trainer.get(address(quiz)));
    }

    private static String address(JsonNode quiz) {
        return "/api/quizzes/" + quiz.path("quizId").stringValue();
    }

    private void publish(JsonNode quiz) {
        classroom.addLesson(
                "Kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block(
                        "QUIZ",
                        "{\"quizId\": \"%s\"}".formatted(quiz.path("quizId").stringValue())));
        classroom.publish();
    }

    private LearnerCalls learner() {
        return new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
    }

    private MvcTestResult start(LearnerCalls learner, JsonNode quiz) {
        EnrolmentId enrolment = learner.enrol(classroom.course());
        return learner.post(
                "/api/enrolments/%s/quizzes/%s/attempts"
                        .formatted(enrolment, quiz.path("quizId").stringValue()),
                null);
    }

    private static List<String> stems(JsonNode attempt) {
        return attempt.path("questions")
                .valueStream()
                .map(one -> one.path("stem").stringValue())
                .toList();
    }

    private int counted(LearnerCalls by, UnitId unit, String topic) {
        return json(by.post("/api/question-counts", """
                {"unitId": "%s", "bank": "%s", "topics": [%s]}
                """.formatted(
                                unit, ministry, topic.isEmpty() ? "" : "\"" + topic + "\"")))
                .path("count")
                .intValue();
    }

    private static int used(LearnerCalls by, String question) {
        return json(by.get("/api/questions/" + question)).path("usedInQuizzes").intValue();
    }

    private void rename(String topic, String now) {
        String id = json(owner.get("/api/question-banks/%s/topics".formatted(ministry)))
                .path("topics")
                .valueStream()
                .filter(one -> one.path("topic").stringValue().equals(topic))
                .findFirst()
                .orElseThrow()
                .path("topicId")
                .stringValue();
        assertThat(owner.put("/api/question-topics/%s/place".formatted(id), "{\"topic\": \"%s\"}".formatted(now)))
                .hasStatusOk();
    }

    private void share(String audience, @Nullable UnitId with, List<String> questions) {
        share(owner, audience, with, questions);
    }

    private static void share(LearnerCalls by, String audience, @Nullable UnitId with, List<String> questions) {
        assertThat(by.post("/api/question-edits", """
                {"which": {"questionId": [%s]}, "sharing": {"audience": "%s", "units": [%s]}}
                """.formatted(
                        String.join(
                                ",",
                                questions.stream().map(one -> "\"" + one + "\"").toList()),
                        audience,
                        with == null ? "" : "{\"unitId\": \"%s\", \"mayEdit\": false}".formatted(with))))
                .hasStatusOk();
    }

    private static NewQuestion question(String topic, String stem) {
        return new NewQuestion(
                topic,
                "SINGLE_CHOICE",
                Difficulty.EASY,
                stem,
                List.of(new Option("phương án đúng", true), new Option("phương án sai", false)),
                "Vì thế");
    }
}
