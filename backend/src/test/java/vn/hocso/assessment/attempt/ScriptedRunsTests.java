package vn.hocso.assessment.attempt;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

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

/**
 * Attempts made over a bad line: requests and answers get lost, come twice, late and in another order; pages are loaded anew and other devices
 * take over. Whatever happens, every answer given is kept and each attempt is made once. Some runs each time; as many as one likes with
 * {@code -Dhocso.runs=1000}.
 */
@HocsoTest
class ScriptedRunsTests {

    private static final int RUNS = Integer.getInteger("hocso.runs", 60);
    private static final int LEARNERS = Math.min(RUNS, 20);

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

    @Test
    void noAnswerIsLostAndNoAttemptMadeTwice() {
        Classroom classroom = new Classroom(courses, somebody, "Đường truyền kém " + Somebody.word(), 0);
        Examination exam = new Examination(http, somebody, classroom, bank, quizzes, null, Review.NEVER);
        List<Examination> exams = new ArrayList<>(List.of(exam));
        IntStream.range(1, LEARNERS).forEach(no -> exams.add(exam.takenBy(http, somebody, classroom)));
        for (int run = 0; run < RUNS; run++) {
            int number = run / LEARNERS + 1;
            Examination one = exams.get(run % LEARNERS);
            ScriptedRun script = new ScriptedRun(one, number, new Random(run));
            script.play();
            assertThat(script.kept()).as("run %d", run).isEqualTo(script.given());
            assertThat(attempts(one)).as("run %d", run).isEqualTo(number);
        }
    }

    private int attempts(Examination exam) {
        return jdbc.sql("select count(*) from assessment_attempt where enrolment_id = ?")
                .param(Ids.bytes(exam.enrolment().value()))
                .query(Integer.class)
                .single();
    }
}
