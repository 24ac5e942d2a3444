package vn.hocso.assessment.integrity;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
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
import vn.hocso.organisation.Role;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** A quiz of twenty questions with four options each, and people who took it: the last one with the answers of the last but one. */
@HocsoTest
class IntegrityTests {

    private static final int QUESTIONS = 20;
    private static final long SOURCE = 1_000;
    private static final Instant START = Instant.parse("2026-11-20T01:00:00Z");

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private PastAttempts past;

    @Autowired
    private Somebody somebody;

    @Autowired
    private List<PersonalData> personalData;

    @Autowired
    private Hints hints;

    @Autowired
    private JdbcClient jdbc;

    private Classroom classroom;
    private LearnerCalls trainer;
    private QuizId quiz;
    private final List<Someone> people = new ArrayList<>();

    @Test
    void nothingIsLookedThroughWhereFewerThanThirtyTookTheQuiz() {
        taken(5);
        JsonNode view = json(trainer.get(uri()));
        assertThat(view.path("attempts").intValue()).isEqualTo(5);
        assertThat(view.path("leastPeople").intValue()).isEqualTo(30);
        assertThat(view.path("check").isMissingNode()).isTrue();
        assertThat(trainer.post(uri() + "/check", null))
                .hasStatus(409)
                .bodyText()
                .contains("ít nhất 30 người");
    }

    @Test
    void twoWithTheSameWrongAnswersAreAHintAndNoMarkChanges() {
        taken(40);
        List<Integer> marks = marks();
        check();
        JsonNode view = json(trainer.get(uri()));
        assertThat(view.at("/check/people").intValue()).isEqualTo(40);
        assertThat(view.at("/check/pairs").intValue()).isEqualTo(40 * 39 / 2);
        assertThat(view.path("since").intValue()).isZero();
        assertThat(view.at("/counts/open").intValue()).isEqualTo(1);

        JsonNode hint = onlyHint();
        assertThat(hint.path("kind").stringValue()).isEqualTo("SAME_ANSWERS");
        assertThat(hint.path("strength").stringValue()).isEqualTo("STRONG");
        assertThat(hint.path("fullName").stringValue()).isEqualTo("Nguồn");
        assertThat(hint.path("otherName").stringValue()).isEqualTo("Chép");

        JsonNode detail = json(trainer.get(hintUri()));
        assertThat(detail.path("sides")).hasSize(2);
        List<JsonNode> alike = detail.path("questions")
                .valueStream()
                .filter(one -> one.path("likeness").stringValue().equals("SAME_WRONG"))
                .toList();
        assertThat(alike).hasSize(hint.path("found").intValue());
        assertThat(alike).allSatisfy(one -> {
            assertThat(one.at("/answers/0/chosen")).isEqualTo(one.at("/answers/1/chosen"));
            assertThat(one.at("/answers/0/right").booleanValue()).isFalse();
        });
        assertThat(detail.at("/questions/0/likeness").stringValue()).isEqualTo("SAME_WRONG");
        assertThat(marks()).isEqualTo(marks);
        jdbc.sql(
                        "update assessment_attempt set submitted_at = date_add(utc_timestamp(6), interval 1 minute) where id = ?")
                .param(Ids.bytes(attempt(people.getFirst())))
                .update();
        assertThat(json(trainer.get(uri())).path("since").intValue())
                .as("handed in after the check")
                .isEqualTo(1);
        assertThat(trainer.get(uri() + "/hints/export.csv"))
                .hasStatusOk()
                .bodyText()
                .contains("Trùng nhiều câu sai", "Nguồn", "Chép");
        assertThat(trainer.get(uri() + "/hints/export.xlsx")).hasStatusOk();
    }

    @Test
    void whatSomebodyMadeOfAHintStaysWhenTheAttemptsAreLookedThroughAgain() {
        taken(40);
        check();
        String address = hintUri();
        assertThat(trainer.put(address + "/judgement", "{\"state\": \"NOTHING\", \"note\": \" \"}"))
                .hasStatus(400)
                .bodyText()
                .contains("\"field\":\"note\"");
        String judgement = "{\"state\": \"PURSUED\", \"note\": \"Hai người ngồi cạnh nhau\"}";
        JsonNode judged = json(trainer.put(address + "/judgement", judgement));
        trainer.put(address + "/judgement", judgement);
        assertThat(judged.at("/hint/state").stringValue()).isEqualTo("PURSUED");
        assertThat(judged.at("/hint/judgedByName").stringValue()).isNotEmpty();
        assertThat(audited("assessment.integrity-hint-judged"))
                .as("once for each of the two")
                .isEqualTo(2);
        assertThat(audited("assessment.integrity-checked")).isEqualTo(1);

        jdbc.sql("update assessment_item_outcome set share = 1 where quiz_id = ?")
                .param(Ids.bytes(quiz.value()))
                .update();
        check();
        JsonNode again = json(trainer.get(address)).path("hint");
        assertThat(again.path("state").stringValue()).isEqualTo("PURSUED");
        assertThat(again.path("note").stringValue()).isEqualTo("Hai người ngồi cạnh nhau");
        assertThat(again.path("stillFound").booleanValue()).isFalse();

        trainer.put(address + "/judgement", "{\"state\": \"OPEN\"}");
        assertThat(json(trainer.get(address)).path("hint").has("note")).isFalse();
        check();
        assertThat(trainer.get(address)).as("open, and not found any more").hasStatus(404);
    }

    @Test
    void anAttemptFarFasterThanOthersIsAHintUnlessTheLearnerWasGrantedMoreTime() {
        taken(40);
        UUID attempt = attempt(people.getFirst());
        jdbc.sql("update assessment_attempt set submitted_at = date_add(started_at, interval 60 second) where id = ?")
                .param(Ids.bytes(attempt))
                .update();
        jdbc.sql("update assessment_item_outcome set share = 1 where attempt_id = ?")
                .param(Ids.bytes(attempt))
                .update();
        check();
        JsonNode hint = json(trainer.get(uri() + "/hints?kind=FAST_ATTEMPT")).at("/items/0");
        assertThat(hint.path("found").intValue()).as("seconds").isEqualTo(60);
        assertThat(hint.path("expected").doubleValue()).isGreaterThan(600);
        assertThat(hint.has("otherName")).isFalse();
        JsonNode detail =
                json(trainer.get("/api/integrity-hints/" + hint.path("hintId").stringValue()));
        assertThat(detail.path("sides")).hasSize(1);
        assertThat(detail.path("questions")).hasSize(QUESTIONS);

        jdbc.sql("""
                        insert into assessment_extension (quiz_id, enrolment_id, account_id, time_percent, extra_minutes, extra_attempts,
                          reason, given_at, given_by)
                        select quiz_id, enrolment_id, account_id, 150, 0, 0, 'Khiếm thị', started_at, account_id
                        from assessment_attempt where id = ?
                        """).param(Ids.bytes(attempt)).update();
        check();
        assertThat(json(trainer.get(uri() + "/hints?kind=FAST_ATTEMPT")).path("items"))
                .isEmpty();
    }

    @Test
    void quickRightAnswersAreToldWithTheirTimes() {
        taken(40);
        UUID attempt = attempt(people.getFirst());
        Random random = new Random(4);
        jdbc
                .sql("select attempt_id, no from assessment_item_outcome where quiz_id = ? order by attempt_id, no")
                .param(Ids.bytes(quiz.value()))
                .query((row, number) -> Map.entry(Ids.uuid(row.getBytes(1)), row.getInt(2)))
                .list()
                .stream()
                .collect(
                        HashMap<UUID, Double>::new,
                        (clock, one) -> {
                            boolean quick = one.getKey().equals(attempt) && one.getValue() <= 8;
                            double took = quick ? 3 : 30 * Math.exp(0.3 * random.nextGaussian());
                            double at = clock.merge(one.getKey(), took, Double::sum);
                            saved(one.getKey(), one.getValue(), at);
                        },
                        Map::putAll);
        jdbc.sql("update assessment_item_outcome set share = 1 where attempt_id = ? and no <= 8")
                .param(Ids.bytes(attempt))
                .update();
        check();
        assertThat(json(trainer.get(uri())).at("/check/timed").intValue()).isEqualTo(40);
        JsonNode hint = json(trainer.get(uri() + "/hints?kind=QUICK_ANSWERS")).at("/items/0");
        assertThat(hint.path("found").intValue()).isGreaterThanOrEqualTo(6);
        JsonNode first = json(trainer.get(
                        "/api/integrity-hints/" + hint.path("hintId").stringValue()))
                .at("/questions/0");
        assertThat(first.at("/answers/0/seconds").intValue()).isEqualTo(3);
        assertThat(first.path("usualSeconds").intValue()).isBetween(15, 60);
    }

    @Test
    void onlyThoseWhoWriteTheQuizOfTheUnitSeeHintsAndNobodyThoseAboutThemselves() {
        taken(40);
        check();
        String hint = hintUri();
        Someone colleague = somebody.in(classroom.unit()).withRole(Role.TRAINER).make();
        Someone elsewhere = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
        Someone manager =
                somebody.in(classroom.unit()).withRole(Role.UNIT_MANAGER).make();
        Someone reviewer = somebody.in(classroom.unit()).withRole(Role.REVIEWER).make();
        for (String address : new String[] {uri(), uri() + "/hints", uri() + "/hints/export.csv", hint}) {
            assertThat(calls(colleague).get(address)).hasStatusOk();
            assertThat(calls(elsewhere).get(address)).hasStatus(404);
            assertThat(calls(manager).get(address)).hasStatus(403);
            assertThat(calls(reviewer).get(address)).hasStatus(403);
            assertThat(calls(people.get(3)).get(address)).hasStatus(403);
        }
        String judgement = "{\"state\": \"NOTHING\", \"note\": \"Không sao\"}";
        assertThat(calls(elsewhere).put(hint + "/judgement", judgement)).hasStatus(404);
        assertThat(calls(elsewhere).post(uri() + "/check", null)).hasStatus(404);
        assertThat(calls(reviewer).put(hint + "/judgement", judgement)).hasStatus(403);

        Someone copier = people.getLast();
        jdbc.sql("update assessment_attempt set account_id = ? where account_id = ?")
                .params(Ids.bytes(colleague.id().value()), Ids.bytes(copier.id().value()))
                .update();
        assertThat(calls(colleague).get(hint)).hasStatus(404);
        assertThat(calls(colleague).put(hint + "/judgement", judgement)).hasStatus(404);
        assertThat(json(calls(colleague).get(uri() + "/hints")).path("items")).isEmpty();
        assertThat(json(calls(colleague).get(uri())).at("/counts/open").intValue())
                .isZero();
    }

    @Test
    void whoeverAsksForTheirDataReadsOfTheHintAndErasingForgetsIt() {
        taken(40);
        check();
        trainer.put(hintUri() + "/judgement", "{\"state\": \"NOTHING\", \"note\": \"Cùng học nhóm\"}");
        PersonalData data = personalData.stream()
                .filter(one -> one.section().equals("assessment"))
                .findFirst()
                .orElseThrow();
        UUID copier = people.getLast().id().value();
        List<Map<String, @Nullable Object>> told = new ArrayList<>();
        data.tell(copier, (table, row) -> {
            if (table.equals("integrity-hints")) {
                told.add(row);
            }
        });
        assertThat(told).hasSize(1);
        assertThat(told.getFirst()).containsEntry("reason", "Cùng học nhóm").containsEntry("state", "NOTHING");
        assertThat(Objects.toString(told.getFirst()))
                .as("nothing of the other one")
                .doesNotContain("Nguồn");

        data.erase(copier);
        assertThat(json(trainer.get(uri() + "/hints")).path("items")).isEmpty();
    }

    @Test
    void twoAttemptsOfOnePersonAreNoHintOnceTheirRecordsAreOne() {
        taken(40);
        check();
        jdbc.sql("update assessment_attempt set account_id = ? where id = ?")
                .params(Ids.bytes(people.get(38).id().value()), Ids.bytes(attempt(people.getLast())))
                .update();
        assertThat(json(trainer.get(uri() + "/hints")).path("items")).isEmpty();
    }

    @Test
    void hintsAreForgottenInTimeWhetherSomebodyJudgedThemOrNot() {
        taken(40);
        check();
        trainer.put(hintUri() + "/judgement", "{\"state\": \"NOTHING\", \"note\": \"Cùng học nhóm\"}");
        jdbc.sql("update assessment_integrity_hint set found_at = '2020-01-01' where quiz_id = ?")
                .param(Ids.bytes(quiz.value()))
                .update();
        hints.removeOlderThan(Instant.parse("2021-01-01T00:00:00Z"));
        assertThat(json(trainer.get(uri() + "/hints")).path("items"))
                .as("judged after that")
                .hasSize(1);
        jdbc.sql("update assessment_integrity_hint set judged_at = '2020-06-01' where quiz_id = ?")
                .param(Ids.bytes(quiz.value()))
                .update();
        assertThat(hints.removeOlderThan(Instant.parse("2021-01-01T00:00:00Z"))).isEqualTo(1);
    }

    /** So many people with an attempt each; the first option is right, and who chooses it is drawn by lot. */
    private void taken(int howMany) {
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

    private static JsonNode answer(@Nullable Long seed, AskedQuestion question, List<QuestionId> asked) {
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

    private static List<NewQuestion> questions() {
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

    private void check() {
        assertThat(trainer.post(uri() + "/check", null)).hasStatus(202);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        json(trainer.get(uri())).at("/job/state").asString().equals("DONE"));
    }

    private JsonNode onlyHint() {
        JsonNode items = json(trainer.get(uri() + "/hints")).path("items");
        assertThat(items).hasSize(1);
        return items.get(0);
    }

    private String hintUri() {
        return "/api/integrity-hints/" + onlyHint().path("hintId").stringValue();
    }

    private String uri() {
        return "/api/quizzes/%s/integrity".formatted(quiz);
    }

    private LearnerCalls calls(Someone person) {
        return new LearnerCalls(http, person.signedIn());
    }

    private UUID attempt(Someone person) {
        return jdbc.sql("select id from assessment_attempt where account_id = ?")
                .param(Ids.bytes(person.id().value()))
                .query((row, number) -> Ids.uuid(row.getBytes(1)))
                .single();
    }

    private void saved(UUID attempt, int no, double seconds) {
        jdbc.sql("""
                        update assessment_answer a join assessment_attempt t on t.id = a.attempt_id
                        set a.saved_at = date_add(t.started_at, interval ? microsecond) where a.attempt_id = ? and a.no = ?
                        """).params((long) (seconds * 1e6), Ids.bytes(attempt), no).update();
    }

    private List<Integer> marks() {
        return jdbc.sql("select score_percent from assessment_attempt where quiz_id = ? order by id")
                .param(Ids.bytes(quiz.value()))
                .query(Integer.class)
                .list();
    }

    private int audited(String action) {
        return jdbc.sql("select count(*) from audit_entry where action = ? and subject_id = ?")
                .params(action, Ids.bytes(quiz.value()))
                .query(Integer.class)
                .single();
    }
}
