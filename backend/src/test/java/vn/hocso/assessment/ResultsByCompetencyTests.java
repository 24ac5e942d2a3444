package vn.hocso.assessment;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.assessment.Quizzes.Review;
import vn.hocso.competency.Competencies;
import vn.hocso.competency.Competencies.NewCompetency;
import vn.hocso.competency.Competencies.NewFramework;
import vn.hocso.content.Courses;
import vn.hocso.learning.Classroom;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** What came of a quiz is also told by what its questions are about. */
@HocsoTest
class ResultsByCompetencyTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Courses courses;

    @Autowired
    private QuestionBank bank;

    @Autowired
    private Quizzes quizzes;

    @Autowired
    private Competencies competencies;

    @Autowired
    private Somebody somebody;

    private final String framework = "R" + Somebody.word();
    private Classroom classroom;

    @BeforeEach
    void aFrameworkOfTwo() {
        competencies.load(
                somebody.administrator().actor(),
                new NewFramework(framework, "1", "Khung", "Framework", "", List.of(item("1"), item("2"))));
        classroom = new Classroom(courses, somebody, "Năng lực " + Somebody.word(), 0);
    }

    @Test
    void aLearnerReadsWhatTheQuestionsOfEachCompetencyEarned() {
        Examination exam = about("1", Review.AFTER_SUBMIT);

        JsonNode result = sit(exam, 2);

        assertThat(result.path("competencies")).hasSize(1);
        assertThat(result.at("/competencies/0/code").stringValue()).isEqualTo("1");
        assertThat(result.at("/competencies/0/title").stringValue()).isEqualTo("Năng lực 1");
        assertThat(result.at("/competencies/0/points").intValue()).isEqualTo(2);
        assertThat(result.at("/competencies/0/maxPoints").intValue()).isEqualTo(3);
    }

    @Test
    void nothingOfItWhereTheRulesShowNoMarks() {
        assertThat(sit(about("1", Review.NEVER), 2).path("competencies")).isEmpty();
    }

    @Test
    void theAnalysisTellsTheShareOfEachOnceTenHaveHadItsQuestions() {
        Examination exam = about("2", Review.NEVER);
        for (int others = 0; others < 9; others++) {
            sit(exam.takenBy(http, somebody, classroom), 1);
        }
        String address = "/api/quizzes/%s/analysis".formatted(exam.quiz());
        assertThat(json(exam.trainer().get(address)).path("competencies"))
                .as("nothing of fewer than ten")
                .isEmpty();

        sit(exam, 1);

        JsonNode found = json(exam.trainer().get(address)).path("competencies");
        assertThat(found).hasSize(1);
        assertThat(found.at("/0/code").stringValue()).isEqualTo("2");
        assertThat(found.at("/0/sittings").intValue()).isEqualTo(10);
        assertThat(found.at("/0/share").doubleValue()).isEqualTo(0.333);
    }

    private Examination about(String code, Review review) {
        Examination exam = new Examination(http, somebody, classroom, bank, quizzes, null, review);
        assertThat(exam.trainer().post("/api/question-edits", """
                {"which": {"unit": "%s"}, "addCompetency": "%s"}""".formatted(
                        classroom.unit(), competencies.choosable(framework).get(code))))
                .hasStatusOk();
        return exam;
    }

    private static JsonNode sit(Examination exam, int right) {
        JsonNode attempt = json(exam.start());
        exam.answerAll(attempt, right);
        exam.submit(attempt);
        return json(exam.result(attempt));
    }

    private static NewCompetency item(String code) {
        return new NewCompetency(code, "", "Năng lực " + code, "Competency " + code, "", "");
    }
}
