package vn.hocso.survey.answer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.survey.PastAnswers;
import vn.hocso.survey.PastAnswers.PastAnswer;
import vn.hocso.survey.SurveyScene;
import vn.hocso.survey.SurveyScene.Learner;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever is looked at, before and after, by class and by month: it tells of five people or of nobody. */
@HocsoTest
class FivesTests {

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
    Leftovers leftovers;

    @Autowired
    Clock clock;

    @Autowired
    JdbcClient jdbc;

    private SurveyScene scene;

    @BeforeEach
    void aCourse() {
        scene = new SurveyScene(http, somebody, courses, classes);
    }

    @Test
    void nothingIsShownBeforeTheFifthAnswerAndThenAllFiveAtOnce() {
        List<Learner> five = scene.finishers(5);
        for (Learner one : five.subList(0, 4)) {
            scene.says(one, 5, 4, 3, "Chưa ai đọc được");
        }
        JsonNode before = scene.ofCourse();
        assertThat(before.path("minimum").intValue()).isEqualTo(5);
        assertThat(before.path("completed").intValue()).isEqualTo(5);
        assertThat(before.path("answered").intValue()).isEqualTo(4);
        assertThat(before.path("waiting").intValue()).isEqualTo(4);
        assertThat(before.path("shown").intValue()).isZero();
        assertThat(before.path("months").size()).isZero();
        before.path("aspects").forEach(aspect -> {
            assertThat(aspect.path("answers").intValue()).isZero();
            assertThat(aspect.has("mean")).isFalse();
            assertThat(aspect.has("counts")).isFalse();
        });
        assertThat(scene.comments("").size()).isZero();

        scene.says(five.getLast(), 2, 4, 3, null);

        JsonNode after = scene.ofCourse();
        assertThat(after.path("shown").intValue()).isEqualTo(5);
        assertThat(after.path("waiting").intValue()).isZero();
        assertThat(after.at("/aspects/0/mean").decimalValue()).isEqualByComparingTo("4.4");
        assertThat(after.at("/aspects/0/counts").toString()).isEqualTo("[0,1,0,0,4]");
        assertThat(after.at("/aspects/2/counts").toString()).isEqualTo("[0,0,5,0,0]");
        assertThat(after.at("/months/0/month").stringValue())
                .isEqualTo(YearMonth.now(VietnamCalendar.ZONE).toString());
        assertThat(scene.comments("").size()).isEqualTo(4);
    }

    @Test
    void answersOfDifferentClassesDoNotMakeUpAFiveTogether() {
        ClassId one = scene.open();
        ClassId other = scene.open();
        scene.say(scene.finishers(one, 3), 5);
        scene.say(scene.finishers(other, 5), 1);
        scene.say(scene.finishers(4), 3);

        assertThat(scene.ofCourse().path("shown").intValue()).isEqualTo(5);
        assertThat(scene.ofCourse().path("waiting").intValue()).isEqualTo(7);
        assertThat(scene.ofClass(one).path("shown").intValue()).isZero();
        assertThat(scene.ofClass(one).path("answered").intValue()).isEqualTo(3);
        assertThat(scene.ofClass(other).at("/aspects/1/mean").decimalValue()).isEqualByComparingTo("1");
    }

    @Test
    void theRatingsOfTheTrainerWaitForFiveOfTheirOwn() {
        List<Learner> ten = scene.finishers(10);
        for (int no = 0; no < 10; no++) {
            scene.says(ten.get(no), 4, no % 5 < 2 ? 5 : null, 4, null);
        }
        JsonNode four = scene.ofCourse();
        assertThat(four.path("shown").intValue()).isEqualTo(10);
        assertThat(four.at("/aspects/1/answers").intValue())
                .as("only four rated")
                .isZero();

        scene.says(scene.finisher(), 4, 1, 4, null);

        JsonNode five = scene.ofCourse();
        assertThat(five.at("/aspects/1/answers").intValue()).isEqualTo(5);
        assertThat(five.at("/aspects/1/mean").decimalValue()).isEqualByComparingTo("4.2");
        assertThat(five.path("shown").intValue()).isEqualTo(10);
        assertThat(five.path("waiting").intValue()).isEqualTo(1);
    }

    @Test
    void noTwoFiguresDifferByFewerThanFiveAnswers() {
        Random random = new Random(5);
        List<ClassId> groups = new ArrayList<>(List.of(scene.open(), scene.open()));
        LocalDate today = LocalDate.now(VietnamCalendar.ZONE);
        Map<String, Integer> before = new HashMap<>();
        for (int no = 0; no < 60; no++) {
            int group = random.nextInt(3);
            Learner one = group == 2 ? scene.finisher() : scene.finisher(groups.get(group));
            Integer trainer = random.nextBoolean() ? 1 + random.nextInt(5) : null;
            history.bringIn(
                    scene.course.courseId(),
                    List.of(new PastAnswer(
                            one.enrolment(),
                            today.minusMonths((60 - no) / 20),
                            1 + random.nextInt(5),
                            trainer,
                            1 + random.nextInt(5),
                            null,
                            null)));
            Map<String, Integer> now = figures(groups);
            now.forEach((name, answers) -> {
                assertThat(answers).as(name).matches(FivesTests::nobodyOrFive);
                assertThat(answers - before.getOrDefault(name, 0))
                        .as("one look and the next: " + name)
                        .matches(FivesTests::nobodyOrFive);
            });
            before.putAll(now);
        }
        assertThat(before.get("course CONTENT")).isGreaterThanOrEqualTo(45);
    }

    private static boolean nobodyOrFive(int answers) {
        return answers == 0 || answers >= 5;
    }

    /** How many answers are behind each figure, and behind the course without each class. */
    private Map<String, Integer> figures(List<ClassId> groups) {
        Map<String, Integer> figures = new HashMap<>();
        JsonNode whole = scene.ofCourse();
        put(figures, "course", whole);
        int month = 0;
        for (JsonNode one : whole.path("months")) {
            figures.put("month " + month++, one.path("answers").intValue());
        }
        for (ClassId group : groups) {
            JsonNode part = scene.ofCourse(group);
            put(figures, "class " + group, part);
            for (int no = 0; no < 3; no++) {
                figures.put(
                        "course without %s, %d".formatted(group, no),
                        whole.at("/aspects/%d/answers".formatted(no)).intValue()
                                - part.at("/aspects/%d/answers".formatted(no)).intValue());
            }
        }
        return figures;
    }

    private static void put(Map<String, Integer> figures, String name, JsonNode results) {
        results.path("aspects")
                .forEach(aspect -> figures.put(
                        name + " " + aspect.path("aspect").stringValue(),
                        aspect.path("answers").intValue()));
    }

    @Test
    void whatAClosedClassHasLeftOverIsCountedWithThoseInNoClass() {
        ClassId in = scene.open();
        scene.say(scene.finishers(in, 5), 5);
        for (Learner one : scene.finishers(in, 3)) {
            scene.says(one, 2, null, 2, "Lớp hơi đông");
        }
        scene.say(scene.finishers(2), 4);
        Instant now = clock.instant();
        leftovers.pool(now);
        assertThat(scene.ofCourse().path("shown").intValue())
                .as("the class is open")
                .isEqualTo(5);
        close(in);
        leftovers.pool(now);
        assertThat(scene.ofCourse().path("shown").intValue())
                .as("people still answer in the days after")
                .isEqualTo(5);

        Instant later = now.plus(Leftovers.PATIENCE).plus(Duration.ofHours(1));
        leftovers.pool(later);
        leftovers.pool(later);

        JsonNode results = scene.ofCourse();
        assertThat(results.path("shown").intValue()).isEqualTo(10);
        assertThat(results.path("answered").intValue()).isEqualTo(10);
        assertThat(results.path("waiting").intValue()).isZero();
        assertThat(results.at("/aspects/1/answers").intValue())
                .as("two trainer's ratings go on waiting")
                .isEqualTo(5);
        assertThat(scene.ofClass(in).path("shown").intValue()).isEqualTo(5);
        assertThat(scene.ofClass(in).path("answered").intValue()).isEqualTo(8);
        JsonNode without = results.path("classes").get(1);
        assertThat(without.has("classId")).isFalse();
        assertThat(without.path("shown").intValue()).isEqualTo(5);
        JsonNode comments = scene.comments("");
        assertThat(comments.size()).isEqualTo(3);
        comments.forEach(one -> assertThat(one.has("classCode")).isFalse());
    }

    @Test
    void whatWasPooledAndStillWaitsIsALineOfNobody() {
        ClassId in = scene.open();
        scene.say(scene.finishers(in, 2), 5);
        close(in);

        leftovers.pool(clock.instant().plus(Leftovers.PATIENCE).plus(Duration.ofHours(1)));

        JsonNode results = scene.ofCourse();
        assertThat(results.path("waiting").intValue()).isEqualTo(2);
        assertThat(results.path("classes").size()).isEqualTo(1);
        assertThat(scene.ofClass(in).path("waiting").intValue()).isZero();
    }

    private void close(ClassId id) {
        jdbc.sql("update learning_class set closed_at = ? where id = ?")
                .params(Columns.at(clock.instant()), Ids.bytes(id.value()))
                .update();
    }

    @Test
    void bringingTheSamePastInAgainChangesNothing() {
        List<PastAnswer> past = scene.finishers(6).stream()
                .map(one -> new PastAnswer(one.enrolment(), LocalDate.of(2026, 5, 4), 4, null, 5, "Hữu ích", null))
                .toList();
        history.bringIn(scene.course.courseId(), past);
        history.bringIn(scene.course.courseId(), past);

        JsonNode results = scene.ofCourse();
        assertThat(results.path("answered").intValue()).isEqualTo(6);
        assertThat(results.path("shown").intValue()).isEqualTo(6);
        assertThat(results.at("/months/0/month").stringValue()).isEqualTo("2026-05");
    }
}
