package vn.hocso.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.QuestionBank.NewQuestion;
import vn.hocso.assessment.QuestionBank.Option;
import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.Quizzes.QuizRules;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Scoring;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.content.CompletionRule;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.Somebody;

/** A course whose only lesson is a quiz of three questions drawn from five, and somebody who takes it. Right options say so. */
public final class Examination {

    public static final String RIGHT = "phương án đúng";
    public static final String EXPLANATION = "lời giải thích đáp án";

    private final LearnerCalls trainer;
    private final LearnerCalls learner;
    private final QuizId quiz;
    private final EnrolmentId enrolment;

    public Examination(
            MockMvcTester http,
            Somebody somebody,
            Classroom classroom,
            QuestionBank bank,
            Quizzes quizzes,
            @Nullable Integer attempts,
            Review review) {
        this(http, somebody, classroom, bank, quizzes, rules(attempts, review, null, null));
    }

    public Examination(
            MockMvcTester http,
            Somebody somebody,
            Classroom classroom,
            QuestionBank bank,
            Quizzes quizzes,
            QuizRules rules) {
        bank.addAll(classroom.trainer(), classroom.unit(), questions(), true);
        quiz = quizzes.create(classroom.trainer(), classroom.course(), rules);
        classroom.addLesson(
                "Bài kiểm tra",
                true,
                CompletionRule.QUIZ_PASSED,
                Classroom.block("QUIZ", "{\"quizId\": \"%s\"}".formatted(quiz)));
        classroom.publish();
        trainer = new LearnerCalls(http, ActingAs.actor(classroom.trainer().accountId()));
        learner = new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
        enrolment = learner.enrol(classroom.course());
    }

    /** Three questions, twenty minutes and sixty percent to pass, with what else is wanted. */
    public static QuizRules rules(
            @Nullable Integer attempts, Review review, @Nullable List<Section> sections, @Nullable Conduct conduct) {
        return new QuizRules(
                "Kiểm tra cuối khóa",
                "Đọc kỹ câu hỏi",
                List.of(),
                3,
                60,
                20,
                attempts,
                true,
                review,
                Scoring.ALL_OR_NOTHING,
                sections,
                conduct);
    }

    private Examination(LearnerCalls trainer, LearnerCalls learner, QuizId quiz, EnrolmentId enrolment) {
        this.trainer = trainer;
        this.learner = learner;
        this.quiz = quiz;
        this.enrolment = enrolment;
    }

    /** The same quiz, taken by somebody else. */
    public Examination takenBy(MockMvcTester http, Somebody somebody, Classroom classroom) {
        LearnerCalls other =
                new LearnerCalls(http, somebody.in(classroom.unit()).make().signedIn());
        return new Examination(trainer, other, quiz, other.enrol(classroom.course()));
    }

    private static List<NewQuestion> questions() {
        return IntStream.rangeClosed(1, 5)
                .mapToObj(no -> new NewQuestion(
                        no % 2 == 0 ? "Chính phủ số" : "Kinh tế số",
                        "SINGLE_CHOICE",
                        Difficulty.EASY,
                        "Câu hỏi số " + no,
                        List.of(
                                new Option(RIGHT + " " + no, true),
                                new Option("phương án nhiễu một " + no, false),
                                new Option("phương án nhiễu hai " + no, false)),
                        EXPLANATION))
                .toList();
    }

    /** What the trainer of the course asks. */
    public LearnerCalls trainer() {
        return trainer;
    }

    public LearnerCalls learner() {
        return learner;
    }

    public EnrolmentId enrolment() {
        return enrolment;
    }

    public QuizId quiz() {
        return quiz;
    }

    public MvcTestResult look() {
        return learner.get("/api/enrolments/%s/quizzes/%s".formatted(enrolment, quiz));
    }

    public MvcTestResult start() {
        return learner.post("/api/enrolments/%s/quizzes/%s/attempts".formatted(enrolment, quiz), null);
    }

    public MvcTestResult start(int number, UUID device) {
        return learner.post(
                "/api/enrolments/%s/quizzes/%s/attempts".formatted(enrolment, quiz),
                "{\"number\": %d, \"deviceId\": \"%s\"}".formatted(number, device));
    }

    public MvcTestResult hold(JsonNode attempt, UUID device) {
        return learner.put(
                "/api/attempts/%s/device".formatted(attempt.path("attemptId").stringValue()),
                "{\"deviceId\": \"%s\"}".formatted(device));
    }

    public MvcTestResult answer(JsonNode attempt, int no, String optionId, long seq, int lease, UUID device) {
        return learner.put(
                "/api/attempts/%s/answers/%d"
                        .formatted(attempt.path("attemptId").stringValue(), no),
                "{\"optionIds\": [\"%s\"], \"seq\": %d, \"lease\": %d, \"deviceId\": \"%s\"}"
                        .formatted(optionId, seq, lease, device));
    }

    public MvcTestResult answer(JsonNode attempt, int no, String optionId, long seq) {
        return learner.put(
                "/api/attempts/%s/answers/%d"
                        .formatted(attempt.path("attemptId").stringValue(), no),
                "{\"optionIds\": [\"%s\"], \"seq\": %d}".formatted(optionId, seq));
    }

    /** Answers so many of the questions rightly and the others wrongly. */
    public List<MvcTestResult> answerAll(JsonNode attempt, int rightOnes) {
        List<MvcTestResult> results = new ArrayList<>();
        for (int no = 1; no <= 3; no++) {
            results.add(answer(attempt, no, option(attempt, no, no <= rightOnes), no));
        }
        return results;
    }

    public MvcTestResult check(JsonNode attempt, int no) {
        return learner.post(
                "/api/attempts/%s/answers/%d/check"
                        .formatted(attempt.path("attemptId").stringValue(), no),
                null);
    }

    public MvcTestResult submit(JsonNode attempt) {
        return learner.post(
                "/api/attempts/%s/submission"
                        .formatted(attempt.path("attemptId").stringValue()),
                null);
    }

    public MvcTestResult attempt(JsonNode attempt) {
        return learner.get("/api/attempts/" + attempt.path("attemptId").stringValue());
    }

    public MvcTestResult result(JsonNode attempt) {
        return learner.get(
                "/api/attempts/%s/result".formatted(attempt.path("attemptId").stringValue()));
    }

    public static String option(JsonNode attempt, int no, boolean right) {
        return attempt.path("questions")
                .get(no - 1)
                .path("options")
                .valueStream()
                .filter(option -> option.path("text").stringValue().startsWith(RIGHT) == right)
                .findFirst()
                .orElseThrow()
                .path("optionId")
                .stringValue();
    }
}
