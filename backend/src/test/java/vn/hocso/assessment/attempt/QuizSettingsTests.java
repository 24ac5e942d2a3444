package vn.hocso.assessment.attempt;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.assessment.Examination;
import vn.hocso.assessment.QuestionBank;
import vn.hocso.assessment.QuestionBank.Difficulty;
import vn.hocso.assessment.Quizzes;
import vn.hocso.assessment.Quizzes.Conduct;
import vn.hocso.assessment.Quizzes.Grading;
import vn.hocso.assessment.Quizzes.Navigation;
import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.assessment.Quizzes.Section;
import vn.hocso.assessment.Quizzes.Shown;
import vn.hocso.assessment.Quizzes.ShownByMoment;
import vn.hocso.assessment.quiz.FrozenQuiz;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.learning.Enrolments;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** What the rules of a quiz do to its attempts, as the server enforces them. */
@HocsoTest
class QuizSettingsTests {

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
    private JsonMapper json;

    @Test
    void sectionsComeInTheirOrderEachWithItsOwnRule() {
        List<Section> sections = List.of(
                section("Chính phủ số", List.of("Chính phủ số"), 2), section("Kinh tế số", List.of("Kinh tế số"), 1));
        JsonNode attempt = json(exam(Review.AFTER_SUBMIT, sections, null).start());
        assertThat(attempt.at("/sections/0/title").stringValue()).isEqualTo("Chính phủ số");
        assertThat(attempt.at("/sections/0/instructions").stringValue()).isEqualTo("Làm lần lượt");
        assertThat(attempt.path("questions")
                        .valueStream()
                        .map(one -> one.path("section").intValue()))
                .containsExactly(0, 0, 1);
    }

    @Test
    void questionsNeverSeenComeFirst() {
        Section unseen = new Section("", null, List.of(), List.of(), List.of(), List.of(), 2, true);
        Examination exam = exam(Review.NEVER, List.of(unseen), null);
        List<String> first = stems(json(exam.start()));
        exam.submit(json(exam.start()));
        List<String> second = stems(json(exam.start()));
        assertThat(second).hasSize(2).doesNotContainAnyElementsOf(first);
    }

    @Test
    void aQuizThatLeadsForwardOnlyTakesNoAnswerToWhatWasLeft() {
        Examination exam = exam(Review.NEVER, null, conduct(Navigation.FORWARD_ONLY, false, null));
        JsonNode attempt = json(exam.start());
        assertThat(attempt.path("navigation").stringValue()).isEqualTo("FORWARD_ONLY");
        assertThat(exam.answer(attempt, 1, Examination.option(attempt, 1, true), 1))
                .hasStatusOk();
        assertThat(exam.answer(attempt, 1, Examination.option(attempt, 1, false), 2))
                .hasStatusOk();
        assertThat(exam.answer(attempt, 2, Examination.option(attempt, 2, true), 3))
                .hasStatusOk();
        var back = exam.answer(attempt, 1, Examination.option(attempt, 1, true), 4);
        assertThat(back).hasStatus(409);
        assertThat(json(back).path("code").stringValue()).isEqualTo("assessment.question-left-behind");
    }

    @Test
    void practiceTellsAtOnceAndCountsForNothing() {
        Examination exam = exam(Review.AFTER_SUBMIT, null, conduct(Navigation.FREE, true, null));
        JsonNode attempt = json(exam.start());
        assertThat(exam.check(attempt, 1)).hasStatus(409);
        exam.answerAll(attempt, 3);
        JsonNode checked = json(exam.check(attempt, 1));
        assertThat(checked.path("correct").booleanValue()).isTrue();
        assertThat(checked.path("explanation").stringValue()).isEqualTo(Examination.EXPLANATION);
        assertThat(json(exam.submit(attempt)).path("passed").booleanValue()).isTrue();
        assertThat(enrolments.require(exam.enrolment()).completed()).isFalse();
        assertThat(exam.start()).hasStatus(201);
    }

    @Test
    void nothingIsCheckedAtOnceInAQuizThatCounts() {
        Examination exam = exam(Review.AFTER_SUBMIT, null, null);
        JsonNode attempt = json(exam.start());
        exam.answerAll(attempt, 3);
        assertThat(exam.check(attempt, 1)).hasStatus(409);
    }

    @Test
    void aReviewShowsThoseFieldsOnlyThatTheRulesName() {
        ShownByMoment marksOnly =
                new ShownByMoment(Set.of(), Set.of(Shown.RIGHT_OR_WRONG, Shown.MARKS), Set.of(), Set.of());
        Examination exam = exam(Review.BY_MOMENT, null, conduct(Navigation.FREE, false, marksOnly));
        JsonNode attempt = json(exam.start());
        exam.answerAll(attempt, 1);
        JsonNode first = json(exam.submit(attempt)).at("/review/0");
        assertThat(first.path("correct").booleanValue()).isTrue();
        assertThat(first.path("points").intValue()).isEqualTo(1);
        assertThat(first.has("answer")).isFalse();
        assertThat(first.has("solution")).isFalse();
        assertThat(first.has("explanation")).isFalse();
        assertThat(first.at("/options/0").has("correct")).isFalse();
        assertThat(first.at("/options/0").has("chosen")).isFalse();
    }

    @Test
    void rulesThatWerePublishedBeforeThereWereSectionsAreReadAsOne() {
        FrozenQuiz old = json.readValue("""
                {"quizId": "01998d0a-0000-7000-8000-000000000001", "title": "Cũ", "questionCount": 4, "passMarkPercent": 50,
                 "shuffleOptions": true, "review": "AFTER_PASS", "scoring": "ALL_OR_NOTHING",
                 "bank": "01998d0a-0000-7000-8000-000000000002", "topics": ["Dữ liệu"]}""", FrozenQuiz.class);
        assertThat(old.allSections()).hasSize(1);
        assertThat(old.allSections().getFirst().topics()).containsExactly("Dữ liệu");
        assertThat(old.allSections().getFirst().size()).isEqualTo(4);
        assertThat(old.conductOrUsual()).isEqualTo(Conduct.usual());
        Paper paper = json.readValue("""
                {"quiz": %s, "items": [{"no": 1, "type": "ESSAY", "stem": "Câu", "shown": {}}]}""".formatted(json.writeValueAsString(old)), Paper.class);
        assertThat(paper.item(1).section()).isNull();
    }

    private static List<String> stems(JsonNode attempt) {
        return attempt.path("questions")
                .valueStream()
                .map(question -> question.path("stem").stringValue())
                .toList();
    }

    private static Section section(String title, List<String> topics, int count) {
        return new Section(title, "Làm lần lượt", List.of(), topics, List.of(Difficulty.EASY), List.of(), count, false);
    }

    private static Conduct conduct(Navigation navigation, boolean practice, @Nullable ShownByMoment shown) {
        return new Conduct(null, null, null, Grading.BEST, navigation, true, practice, shown, null, null);
    }

    private Examination exam(Review review, @Nullable List<Section> sections, @Nullable Conduct conduct) {
        Classroom classroom = new Classroom(courses, somebody, "Quy tắc " + Somebody.word(), 0);
        return new Examination(
                http, somebody, classroom, bank, quizzes, Examination.rules(null, review, sections, conduct));
    }
}
