package vn.hocso.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.ClassId;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Classes.NewClass;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.learning.LearnerCalls.json;

/** A course with those who wrote it, who teach and who manage its classes; people finish it and say what they think. */
public final class SurveyScene {

    private static final Instant SPRING = Instant.parse("2026-04-06T03:00:00Z");

    private final MockMvcTester http;
    private final Somebody somebody;
    private final FinishedCourses courses;
    private final Classes classes;
    public final UnitId unit;
    public final Someone author;
    public final Someone manager;
    public final Someone teacher;
    public final OneLesson course;

    public SurveyScene(MockMvcTester http, Somebody somebody, FinishedCourses courses, Classes classes) {
        this.http = http;
        this.somebody = somebody;
        this.courses = courses;
        this.classes = classes;
        unit = somebody.unit();
        author = somebody.in(unit).withRole(Role.TRAINER).make();
        manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        teacher = somebody.in(unit).withRole(Role.TRAINER, somebody.unit()).make();
        course = courses.publish(unit, "Dữ liệu mở " + Somebody.word());
    }

    /** Somebody with their enrolment in the course. */
    public record Learner(Someone person, EnrolmentId enrolment) {}

    public ClassId open() {
        LocalDate today = LocalDate.now(VietnamCalendar.ZONE);
        return classes.open(
                manager.actor(),
                new NewClass(
                        "K-" + Somebody.word(),
                        "Lớp dữ liệu mở",
                        course.courseId(),
                        unit,
                        today.minusDays(20),
                        today.plusDays(10),
                        List.of(teacher.id())));
    }

    public Learner finisher() {
        return finisher(somebody.in(unit).make());
    }

    public Learner finisher(Someone person) {
        return new Learner(person, courses.finish(course, SPRING, person).getFirst());
    }

    public Learner finisher(ClassId in) {
        Learner one = finisher();
        classes.add(manager.actor(), in, List.of(one.person().id()));
        return one;
    }

    public List<Learner> finishers(int number) {
        List<Learner> all = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            all.add(finisher());
        }
        return all;
    }

    public List<Learner> finishers(ClassId in, int number) {
        List<Learner> all = finishers(number);
        classes.add(
                manager.actor(), in, all.stream().map(one -> one.person().id()).toList());
        return all;
    }

    /** Somebody who has not begun. */
    public Learner beginner() {
        Someone person = somebody.in(unit).make();
        return new Learner(person, courses.enrol(course, SPRING, person));
    }

    public static String address(Learner one) {
        return "/api/enrolments/%s/survey".formatted(one.enrolment());
    }

    public static String answer(UUID submission, int content, Integer trainer, int useAtWork, String improve) {
        return """
                {"submissionId": "%s", "content": %d, "trainer": %s, "useAtWork": %d, "improve": %s}""".formatted(submission, content, trainer, useAtWork, improve == null ? "null" : "\"" + improve + "\"");
    }

    public MvcTestResult send(Learner one, String answer) {
        return calls(one.person()).post(address(one), answer);
    }

    public void says(Learner one, int content, Integer trainer, int useAtWork, String improve) {
        assertThat(send(one, answer(UUID.randomUUID(), content, trainer, useAtWork, improve)))
                .hasStatus(204);
    }

    /** Everybody gives the same. */
    public void say(List<Learner> all, int rating) {
        all.forEach(one -> says(one, rating, rating, rating, null));
    }

    public JsonNode ofCourse() {
        return json(calls(author).get("/api/courses/%s/survey".formatted(course.courseId())));
    }

    public JsonNode ofCourse(ClassId only) {
        return json(calls(author).get("/api/courses/%s/survey?classId=%s".formatted(course.courseId(), only)));
    }

    public JsonNode ofClass(ClassId id) {
        return json(calls(teacher).get("/api/classes/%s/survey".formatted(id)));
    }

    public JsonNode comments(String query) {
        return json(calls(author).get("/api/courses/%s/survey/comments?%s".formatted(course.courseId(), query)))
                .path("items");
    }

    public LearnerCalls calls(Someone who) {
        return new LearnerCalls(http, who.signedIn());
    }
}
