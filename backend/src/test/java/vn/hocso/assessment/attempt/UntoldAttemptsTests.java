package vn.hocso.assessment.attempt;

import java.util.UUID;

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
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static vn.hocso.learning.LearnerCalls.json;

@HocsoTest
class UntoldAttemptsTests {

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
    private UntoldAttempts untold;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void attemptsMarkedBeforeOutcomesWereKeptAreToldLaterAndOnlyOnce() {
        Classroom classroom = new Classroom(courses, somebody, "Khóa học kiểm thử", 0);
        Examination exam = new Examination(http, somebody, classroom, bank, quizzes, null, Review.NEVER);
        JsonNode attempt = json(exam.start());
        exam.answerAll(attempt, 1);
        assertThat(exam.submit(attempt)).hasStatusOk();
        forget(exam);

        untold.tellAll();
        untold.tellAll();

        assertThat(count(
                        "learning_activity_mark",
                        "enrolment_id",
                        exam.enrolment().value()))
                .isEqualTo(1);
        assertThat(count("assessment_item_outcome", "quiz_id", exam.quiz().value()))
                .isEqualTo(3);
        assertThat(jdbc.sql("select share from learning_activity_mark where enrolment_id = ?")
                        .param(Ids.bytes(exam.enrolment().value()))
                        .query(Double.class)
                        .single())
                .isCloseTo(1.0 / 3, within(1e-8));
    }

    /** As it was before anybody kept what attempts came to. */
    private void forget(Examination exam) {
        byte[] quiz = Ids.bytes(exam.quiz().value());
        jdbc.sql("delete from learning_activity_mark where activity_id = ?")
                .param(quiz)
                .update();
        jdbc.sql("delete from assessment_item_outcome where quiz_id = ?")
                .param(quiz)
                .update();
        jdbc.sql("update assessment_attempt set told = false where quiz_id = ?")
                .param(quiz)
                .update();
    }

    private int count(String table, String column, UUID id) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = ?")
                .param(Ids.bytes(id))
                .query(Integer.class)
                .single();
    }
}
