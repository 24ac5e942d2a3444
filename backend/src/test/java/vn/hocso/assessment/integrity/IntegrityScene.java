package vn.hocso.assessment.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.PastAttempts;
import vn.hocso.assessment.PastAttempts.AskedQuestion;
import vn.hocso.assessment.PastAttempts.PastAttempt;
import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionBank.NewQuestion;
import vn.hocso.assessment.QuestionBank.Option;
import vn.hocso.assessment.QuestionId;
import vn.hocso.assessment.QuizId;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** A quiz of twenty questions with four options each, and people who took it: the last one with the answers of the last but one. */
abstract class IntegrityScene {

    static final int QUESTIONS = 20;
    private static final long SOURCE = 1_000;
    private static final Instant START = Instant.parse("2026-11-20T01:00:00Z");

    @Autowired
    MockMvcTester http;

    @Autowired
    Courses courses;

    @Autowired
    QuestionBank bank;

    @Autowired
    Quizzes quizzes;

    @Autowired
    PastAttempts past;

    @Autowired
    Somebody somebody;

    @Autowired
    List<PersonalData> personalData;

    @Autowired
    Hints hints;

    @Autowired
    JdbcClient jdbc;

    Classroom classroom;
    LearnerCalls trainer;
    QuizId quiz;
    final List<Someone> people = new ArrayList<>();

    void taken(int howMany) {
        classroom = new Classroom(courses, somebody, "An toàn số " + Somebody.word(), 0);
        trainer = new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        List<QuestionId> asked = bank.addAll(classroom.trainer(), classroom.unit(), questions(), true);
        quiz = quizzes.create(
                classroom.trainer(),
                classroom.course(),
                new QuizRules(
                        "Kiểm tra cuối khóa",
                        null,
                        List.of(),
                        QUESTIONS,
                        60,
                        null,
                        null,
                        true,
                        Review.NEVER,
                        Scoring.ALL_OR_NOTHING));
        classroom.addLesson(
                "Bài kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(quiz)));
        classroom.publish();
        Map<EnrolmentId, Long> seeds = new HashMap<>();
        List<PastAttempt> attempts = new ArrayList<>();
        for (int i = 0; i < howMany; i++) {
            Someone one = somebody.in(classroom.unit())
                    .named(i == howMany - 2 ? "Nguồn" : i == howMany - 1 ? "Chép" : "Người " + i)
                    .make();
            people.add(one);
            EnrolmentId enrolment = calls(one).enrol(classroom.course());
            seeds.put(enrolment, i >= howMany - 2 ? SOURCE : (long) i);
            Instant since = START.plus(Duration.ofMinutes(i));
            attempts.add(new PastAttempt(enrolment, since, since.plusSeconds(1200 + 60L * (i % 7))));
        }
        past.bringIn(quiz, attempts, (attempt, question) -> answer(seeds.get(attempt.enrolmentId()), question, asked));
    }

    static JsonNode answer(@Nullable Long seed, AskedQuestion question, List<QuestionId> asked) {
        List<String> options = question.shown()
                .path("options")
                .valueStream()
                .sorted((one, other) -> one.path("text")
                        .stringValue()
                        .compareTo(other.path("text").stringValue()))
                .map(one -> one.path("optionId").stringValue())
                .toList();
        // by person and question, so that the same seed gives the same answers on any paper
        int no = asked.indexOf(question.questionId());
        int chosen = new SplittableRandom(1_000L * Objects.requireNonNull(seed) + no).nextInt(10);
        int option = chosen < (seed == SOURCE ? 3 : 5) ? 0 : 1 + chosen % 3;
        return JsonMapper.shared().readTree("{\"optionIds\": [\"%s\"]}".formatted(options.get(option)));
    }

    static List<NewQuestion> questions() {
        return IntStream.rangeClosed(1, QUESTIONS)
                .mapToObj(no -> new NewQuestion(
                        "An toàn",
                        "SINGLE_CHOICE",
                        Difficulty.EASY,
                        "Câu hỏi số " + no,
                        List.of(
                                new Option("A đúng", true),
                                new Option("B nhiễu", false),
                                new Option("C nhiễu", false),
                                new Option("D nhiễu", false)),
                        null))
                .toList();
    }

    void check() {
        assertThat(trainer.post(uri() + "/check", null)).hasStatus(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        json(trainer.get(uri())).at("/job/state").asString().equals("DONE"));
    }

    JsonNode onlyHint() {
        JsonNode items = json(trainer.get(uri() + "/hints")).path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    String hintUri() {
        return "/api/integrity-hints/" + onlyHint().path("hintId").stringValue();
    }

    String uri() {
        return "/api/quizzes/%s/integrity".formatted(quiz);
    }

    LearnerCalls calls(Someone person) {
        return new LearnerCalls(http, person.signedIn());
    }

    UUID attempt(Someone person) {
        return jdbc.sql("select id from assessment_attempt where account_id = ?")
                .param(Ids.bytes(person.id().value()))
                .query((row, number) -> Ids.uuid(row.getBytes(1)))
                .single();
    }

    void saved(UUID attempt, int no, double seconds) {
        jdbc.sql("""
                        update assessment_answer a join assessment_attempt t on t.id = a.attempt_id
                        set a.saved_at = date_add(t.started_at, interval ? microsecond) where a.attempt_id = ? and a.no = ?
                        """).params((long) (seconds * 1e6), Ids.bytes(attempt), no).update();
    }

    List<Integer> marks() {
        return jdbc.sql("select score_percent from assessment_attempt where quiz_id = ? order by id")
                .param(Ids.bytes(quiz.value()))
                .query(Integer.class)
                .list();
    }

    int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                .params(action, Ids.bytes(quiz.value()))
                .query(Integer.class)
                .single();
    }
}
