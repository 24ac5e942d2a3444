package vn.hocso.survey.result;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Paging;
import vn.hocso.survey.PastAnswers;
import vn.hocso.survey.PastAnswers.PastAnswer;
import vn.hocso.survey.SurveyScene;
import vn.hocso.survey.SurveyScene.Learner;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** Authors read what was said of their course, trainers what was said in their class. */
@HocsoTest
class ResultTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    @Autowired
    Classes classes;

    @Autowired
    PastAnswers history;

    @Autowired
    SurveyDesk desk;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private SurveyScene scene;

    @BeforeEach
    void aCourse() {
        scene = new SurveyScene(http, somebody, courses, classes);
    }

    @Test
    void monthsShowTheTrendAndThoseWithoutAnswersAreInBetween() {
        five(scene.finishers(5), LocalDate.of(2026, 1, 20), 3, null);
        five(scene.finishers(6), LocalDate.of(2026, 4, 2), 5, null);

        JsonNode all = scene.ofCourse();
        JsonNode spring = json(read(scene.author, course() + "?from=2026-03&to=2026-12"));

        assertThat(all.path("shown").intValue()).isEqualTo(11);
        assertThat(all.at("/aspects/0/mean").decimalValue()).isEqualByComparingTo("4.09");
        assertThat(texts(all, "months", "month")).containsExactly("2026-01", "2026-02", "2026-03", "2026-04");
        assertThat(all.at("/months/1/answers").intValue()).isZero();
        assertThat(all.at("/months/1/means/0").has("mean")).isFalse();
        assertThat(all.at("/months/3/means/0/mean").decimalValue()).isEqualByComparingTo("5");
        assertThat(spring.path("shown").intValue()).isEqualTo(6);
        assertThat(spring.path("answered").intValue())
                .as("as of now, whatever months")
                .isEqualTo(11);
        assertThat(texts(spring, "months", "month")).containsExactly("2026-04");
        assertThat(read(scene.author, course() + "?from=2026-04&to=2026-03"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("to");
        assertThat(read(scene.author, course() + "?from=xuân")).hasStatus(400);
    }

    @Test
    void noMoreThanTwoYearsOfMonthsAreTold() {
        five(scene.finishers(5), LocalDate.of(2022, 5, 5), 3, null);
        five(scene.finishers(5), LocalDate.of(2026, 4, 2), 5, null);

        JsonNode all = scene.ofCourse();

        assertThat(all.path("shown").intValue()).isEqualTo(10);
        assertThat(all.path("months").size()).isEqualTo(24);
        assertThat(all.at("/months/0/month").stringValue()).isEqualTo("2024-05");
    }

    @Test
    void classesStandSideBySideTheLatestFirstAndThoseInNoneLast() {
        ClassId first = scene.open();
        ClassId second = scene.open();
        five(scene.finishers(first, 5), LocalDate.of(2026, 4, 2), 2, null);
        five(scene.finishers(second, 7), LocalDate.of(2026, 4, 2), 4, null);
        five(scene.finishers(3), LocalDate.of(2026, 4, 2), 1, null);

        JsonNode lines = scene.ofCourse().path("classes");

        assertThat(lines.size()).isEqualTo(3);
        assertThat(lines.at("/0/classId").stringValue()).isEqualTo(second.toString());
        assertThat(lines.at("/0/title").stringValue()).isEqualTo("Lớp dữ liệu mở");
        assertThat(lines.at("/0/means/0/mean").decimalValue()).isEqualByComparingTo("4");
        assertThat(lines.at("/1/means/0/mean").decimalValue()).isEqualByComparingTo("2");
        assertThat(lines.get(2).has("classId")).isFalse();
        assertThat(lines.at("/2/answered").intValue()).isEqualTo(3);
        assertThat(lines.at("/2/means/0").has("mean")).isFalse();
        JsonNode own = scene.ofClass(first);
        assertThat(own.path("completed").intValue()).isEqualTo(5);
        assertThat(own.path("classes").size()).isEqualTo(1);
        assertThat(scene.ofCourse(first).toString()).isEqualTo(own.toString());
    }

    @Test
    void commentsAreFoundWithAndWithoutMarksAndCarryNoDay() {
        ClassId in = scene.open();
        five(scene.finishers(in, 5), LocalDate.of(2026, 3, 17), 4, "Bài về chữ ký số rất rõ");
        five(scene.finishers(5), LocalDate.of(2026, 4, 23), 4, "Mạng yếu, video 100% không xem được");

        JsonNode all = scene.comments("size=100");

        assertThat(all.size()).isEqualTo(10);
        assertThat(all.at("/0/month").stringValue()).isEqualTo("2026-04");
        assertThat(all.get(0).has("classCode")).isFalse();
        assertThat(all.at("/9/month").stringValue()).isEqualTo("2026-03");
        assertThat(all.at("/9/classCode").stringValue())
                .isEqualTo(classes.require(in).code());
        assertThat(all.toString()).doesNotContain("2026-03-17").doesNotContain("2026-04-23");
        assertThat(texts(all, "", "commentId").subList(0, 5)).isSorted();
        assertThat(scene.comments("q=chu ky").size()).isEqualTo(5);
        assertThat(scene.comments("q=CHỮ KÝ").size()).isEqualTo(5);
        assertThat(scene.comments("q=video không").size()).isEqualTo(5);
        assertThat(scene.comments("q=hợp tác xã").size()).isZero();
        assertThat(scene.comments("question=USEFUL").size()).isZero();
        assertThat(scene.comments("question=IMPROVE&classId=" + in).size()).isEqualTo(5);
        assertThat(scene.comments("from=2026-04").size()).isEqualTo(5);
        assertThat(scene.comments("size=4&page=2").size()).isEqualTo(2);
        assertThat(json(read(scene.teacher, "/api/classes/%s/survey/comments".formatted(in)))
                        .path("total")
                        .intValue())
                .isEqualTo(5);
    }

    @Test
    void aClassOfAnotherCourseShowsNothingOfItself() {
        SurveyScene other = new SurveyScene(http, somebody, courses, classes);
        ClassId elsewhere = other.open();
        other.say(other.finishers(elsewhere, 5), 1);

        assertThat(scene.ofCourse(elsewhere).path("answered").intValue()).isZero();
        assertThat(scene.ofCourse(elsewhere).path("classes").size()).isZero();
        assertThat(scene.comments("classId=" + elsewhere).size()).isZero();
    }

    @Test
    void authorsReadTheirCourseTeachersTheirClassAndNobodyElseEither() {
        ClassId in = scene.open();
        ClassId foreign = new SurveyScene(http, somebody, courses, classes).open();
        UnitId elsewhere = somebody.unit();
        Someone reviewer = somebody.in(scene.unit).withRole(Role.REVIEWER).make();
        Someone otherAuthor = somebody.in(elsewhere).withRole(Role.TRAINER).make();
        Someone otherManager =
                somebody.in(elsewhere).withRole(Role.UNIT_MANAGER).make();
        Someone learner = scene.finisher(in).person();
        for (String what : List.of("", "/comments", "/export.xlsx")) {
            String course = course() + what;
            String taught = "/api/classes/%s/survey%s".formatted(in, what);
            assertThat(read(scene.author, course)).hasStatusOk();
            assertThat(read(reviewer, course)).hasStatusOk();
            assertThat(read(scene.teacher, course)).as("of another unit").hasStatus(404);
            assertThat(read(otherAuthor, course)).hasStatus(404);
            assertThat(read(scene.manager, course)).hasStatus(403);
            assertThat(read(learner, course)).hasStatus(403);
            assertThat(read(scene.teacher, taught)).hasStatusOk();
            assertThat(read(scene.manager, taught)).hasStatusOk();
            for (Someone one : List.of(scene.author, reviewer, otherAuthor, otherManager, learner)) {
                assertThat(read(one, taught)).hasStatus(404);
            }
            assertThat(read(scene.teacher, "/api/classes/%s/survey%s".formatted(foreign, what)))
                    .hasStatus(404);
        }
    }

    @Test
    void aCommentThatInsultsIsTakenAwayByThoseWhoLookAfterPersonalDataAndNotByTheTrainer() {
        Someone guardian =
                somebody.in(scene.unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        five(scene.finishers(5), LocalDate.of(2026, 4, 23), 4, "Thầy dạy dở");
        JsonNode read = json(read(guardian, course() + "/comments")).path("items");
        String address = "/api/survey-comments/%s/removal"
                .formatted(read.at("/0/commentId").stringValue());
        assertThat(read.at("/0/mayRemove").booleanValue()).isTrue();
        assertThat(scene.comments("").at("/0/mayRemove").booleanValue()).isFalse();
        assertThat(remove(scene.author, address)).hasStatus(403);
        assertThat(remove(scene.manager, address)).hasStatus(403);
        assertThat(remove(elsewhere, address)).hasStatus(404);
        assertThat(scene.calls(guardian).post(address, "{\"reason\": \" \"}")).hasStatus(400);

        assertThat(remove(guardian, address)).hasStatus(204);

        assertThat(remove(guardian, address)).hasStatus(404);
        assertThat(scene.comments("").size()).isEqualTo(4);
        assertThat(scene.ofCourse().path("shown").intValue()).as("ratings stay").isEqualTo(5);
        List<String> entries = entries(scene.course.courseId().value());
        assertThat(entries).singleElement().asString().contains("Xúc phạm giảng viên");
        assertThat(entries.toString()).doesNotContain("dạy dở");
    }

    @Test
    void aCommentThatWaitsIsThereForNobody() {
        Someone guardian =
                somebody.in(scene.unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        scene.says(scene.finisher(), 4, 4, 4, "Chờ");
        byte[] id = jdbc.sql("select id from survey_comment where course_id = ?")
                .param(Ids.bytes(scene.course.courseId().value()))
                .query((row, number) -> row.getBytes("id"))
                .single();

        assertThat(remove(guardian, "/api/survey-comments/%s/removal".formatted(Ids.uuid(id))))
                .hasStatus(404);
    }

    @Test
    void manyClassesAndMonthsTakeAsManyStatementsAsOne() {
        five(scene.finishers(scene.open(), 5), LocalDate.of(2026, 1, 5), 3, "Một");
        long results = statements(this::results);
        long comments = statements(this::comments);
        for (int more = 1; more <= 5; more++) {
            five(scene.finishers(scene.open(), 5), LocalDate.of(2026, 1 + more, 5), 3, "Thêm");
        }
        assertThat(scene.ofCourse().path("classes").size()).isEqualTo(6);

        assertThat(statements(this::results)).isEqualTo(results).isLessThan(15);
        assertThat(statements(this::comments)).isEqualTo(comments).isLessThan(12);
    }

    private void results() {
        desk.results(scene.author.actor(), about());
    }

    private void comments() {
        desk.comments(scene.author.actor(), about(), null, null, Paging.first(100));
    }

    private About about() {
        return new About.OfCourse(scene.course.courseId(), null, null, null);
    }

    /** Those that the server counts on the one connection of a transaction. */
    private long statements(Runnable asking) {
        return transaction.execute(status -> {
            long before = questions();
            asking.run();
            return questions() - before;
        });
    }

    private long questions() {
        return jdbc.sql("show session status like 'Questions'")
                .query((row, number) -> row.getLong(2))
                .single();
    }

    @Test
    void theFileHoldsFiguresMonthsClassesAndComments() throws IOException {
        ClassId in = scene.open();
        five(scene.finishers(in, 5), LocalDate.of(2026, 3, 17), 4, "=1+1 không phải công thức");

        MvcTestResult file = read(scene.author, course() + "/export.xlsx");

        assertThat(file).hasStatusOk();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file.getResponse().getContentAsByteArray()))) {
            List<Sheet> sheets = workbook.getSheets().toList();
            assertThat(sheets.stream().map(Sheet::getName))
                    .containsExactly("Kết quả khảo sát", "Theo tháng", "Theo lớp", "Ý kiến");
            assertThat(line(sheets.get(0), 1))
                    .containsExactly("Nội dung khóa học", "5", "4.00", "0", "0", "0", "5", "0");
            assertThat(line(sheets.get(1), 1)).startsWith("03/2026", "5", "4.00");
            assertThat(line(sheets.get(2), 1)).contains("Lớp dữ liệu mở", "5");
            assertThat(sheets.get(3).read()).hasSize(6);
            assertThat(line(sheets.get(3), 1))
                    .startsWith("03/2026", classes.require(in).code(), "Điều cần cải thiện")
                    .last()
                    .asString()
                    .endsWith("=1+1 không phải công thức")
                    .doesNotStartWith("=");
        }
    }

    private static List<String> line(Sheet sheet, int number) throws IOException {
        Row row = sheet.read().get(number);
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private void five(List<Learner> people, LocalDate on, int rating, @Nullable String improve) {
        List<PastAnswer> answers = new ArrayList<>();
        people.forEach(one -> answers.add(new PastAnswer(one.enrolment(), on, rating, rating, rating, null, improve)));
        history.bringIn(scene.course.courseId(), answers);
    }

    private String course() {
        return "/api/courses/%s/survey".formatted(scene.course.courseId());
    }

    private MvcTestResult read(Someone who, String address) {
        return new LearnerCalls(http, who.signedIn()).get(address);
    }

    private MvcTestResult remove(Someone who, String address) {
        return scene.calls(who).post(address, "{\"reason\": \"Xúc phạm giảng viên\"}");
    }

    private List<String> entries(java.util.UUID course) {
        return jdbc.sql("select * from audit_entry where action = 'survey.comment-removed' and subject_id = ?")
                .param(Ids.bytes(course))
                .query((row, number) -> {
                    List<String> values = new ArrayList<>();
                    for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                        values.add(String.valueOf(row.getString(column)));
                    }
                    return values.toString();
                })
                .list();
    }

    private static List<String> texts(JsonNode of, String list, String field) {
        Stream<JsonNode> all = (list.isEmpty() ? of : of.path(list)).valueStream();
        return all.map(one -> one.path(field).stringValue()).toList();
    }
}
