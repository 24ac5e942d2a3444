package vn.hocso.certification.register;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.condition.Condition;
import vn.hocso.certification.condition.ConditionRules;
import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.NewClass;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Learners see beforehand what the certificates of their courses want and where that is done. */
@HocsoTest
class ExpectedCertificatesTests {

    private static final LocalDate TODAY = LocalDate.now(VietnamCalendar.ZONE);

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private Classes classes;

    @Autowired
    private ConditionRules conditions;

    @Autowired
    private ExpectedCertificates expected;

    @Autowired
    private JsonMapper mapper;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private UnitId unit;
    private Someone manager;
    private Someone learner;

    @BeforeEach
    void aLearner() {
        unit = somebody.unit();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        learner = somebody.in(unit).make();
    }

    @Test
    void tellsWhatIsMissingAndLeadsToTheVeryLessonOrTheMarksOfTheClass() {
        OneLesson course = courses.publish(unit, "Công dân số");
        ClassId in = join(course);

        JsonNode one = mine().get(0);

        assertThat(one.path("courseTitle").stringValue()).isEqualTo("Công dân số");
        assertThat(one.path("state").stringValue()).isEqualTo("NOT_YET");
        assertThat(one.at("/conditions/0/missing").stringValue())
                .isEqualTo("Chưa hoàn thành khóa học: mới xong 0/1 bài bắt buộc");
        assertThat(one.at("/conditions/0/next/place").stringValue()).isEqualTo("LESSON");
        assertThat(one.at("/conditions/0/next/id").stringValue())
                .isEqualTo(course.lessonId().toString());
        assertThat(one.at("/conditions/1/next/place").stringValue()).isEqualTo("CLASS");
        assertThat(one.at("/conditions/1/next/id").stringValue()).isEqualTo(in.toString());
        assertThat(one.at("/conditions/2/missing").stringValue()).isEqualTo("Chờ phê duyệt cấp chứng nhận");
        assertThat(one.at("/conditions/2/next").isMissingNode())
                .as("only somebody else can do that")
                .isTrue();
        assertThat(one.at("/conditions/3/missing").stringValue())
                .isEqualTo("Chưa trả lời phiếu khảo sát; phiếu mở khi hoàn thành khóa học");
        assertThat(one.at("/conditions/3/next").isMissingNode())
                .as("the lessons come first")
                .isTrue();
    }

    @Test
    void coursesOfOthersAndCoursesWithACertificateAreNotAmongThem() {
        join(courses.publish(unit, "Công dân số"));
        Someone other = somebody.in(unit).make();

        assertThat(json(calls(other).get("/api/certificates/expected")).size()).isZero();
    }

    @Test
    void manyCoursesAndClassesTakeAsManyStatementsAsOne() {
        join(courses.publish(unit, "Công dân số"));
        long one = statements();
        for (int more = 0; more < 4; more++) {
            join(courses.publish(unit, "Khóa thêm " + more));
        }
        assertThat(mine().size()).isEqualTo(5);

        assertThat(statements()).isEqualTo(one);
    }

    /** Those that the server counts on the one connection of a transaction. */
    private long statements() {
        expected.of(learner.actor(), Words.VIETNAMESE);
        return transaction.execute(status -> {
            long before = questions();
            expected.of(learner.actor(), Words.VIETNAMESE);
            return questions() - before;
        });
    }

    private long questions() {
        return jdbc.sql("show session status like 'Questions'")
                .query((row, no) -> row.getLong(2))
                .single();
    }

    private ClassId join(OneLesson course) {
        ClassId id = classes.open(
                manager.actor(),
                new NewClass(
                        "E-" + Somebody.word(),
                        "Lớp công dân số",
                        course.courseId(),
                        unit,
                        TODAY.minusDays(20),
                        TODAY.plusDays(10),
                        List.of()));
        classes.add(manager.actor(), id, List.of(learner.id()));
        conditions.set(id, List.of(condition("""
                        {"kind": "FINAL_MARK", "mark": 8}"""), condition("""
                        {"kind": "APPROVAL"}"""), condition("""
                        {"kind": "SURVEY"}""")), manager.id());
        return id;
    }

    private Condition condition(String written) {
        return mapper.readValue(written, Condition.class);
    }

    private JsonNode mine() {
        return json(calls(learner).get("/api/certificates/expected"));
    }

    private LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
