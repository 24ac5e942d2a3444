package vn.hocso.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;

import org.awaitility.Awaitility;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.catalogue.CourseOffers;
import vn.hocso.content.BlockId;
import vn.hocso.content.CompletionRule;
import vn.hocso.content.CourseId;
import vn.hocso.content.CourseLevel;
import vn.hocso.content.Courses;
import vn.hocso.content.Courses.BlockDraft;
import vn.hocso.content.Courses.CourseSettings;
import vn.hocso.content.Courses.LessonDraft;
import vn.hocso.content.Courses.NewCourse;
import vn.hocso.content.LessonId;
import vn.hocso.content.SectionId;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.learning.LearningHistory;
import vn.hocso.learning.LearningHistory.PastLearner;
import vn.hocso.learning.LearningHistory.PastLesson;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Somebody.Someone;

/** Publishes small courses and lets people finish them. */
public class FinishedCourses {

    private final Courses courses;
    private final CourseOffers offers;
    private final LearningHistory history;
    private final Somebody somebody;
    private final JsonMapper json;

    public FinishedCourses(
            Courses courses, CourseOffers offers, LearningHistory history, Somebody somebody, JsonMapper json) {
        this.courses = courses;
        this.offers = offers;
        this.history = history;
        this.somebody = somebody;
        this.json = json;
    }

    /** A course of one lesson, on offer. */
    public record OneLesson(CourseId courseId, LessonId lessonId, String title) {}

    public OneLesson publish(UnitId unit, String title) {
        Actor trainer = somebody.in(unit).withRole(Role.TRAINER).make().actor();
        CourseId course = courses.create(trainer, new NewCourse(title, unit, null, "vi"));
        courses.saveSettings(
                trainer,
                course,
                new CourseSettings(
                        title,
                        "Khóa học ngắn về " + title,
                        List.of("Biết " + title),
                        List.of("Công chức"),
                        CourseLevel.BASIC,
                        List.of("chuyen-doi-so"),
                        "vi",
                        null));
        SectionId section = courses.addSection(trainer, course, "Chương 1");
        LessonId lesson = courses.addLesson(trainer, course, section, "Bài 1");
        courses.saveLesson(
                trainer, course, lesson, new LessonDraft("Bài 1", 5, true, CompletionRule.VIEWED, List.of(text())));
        courses.publish(trainer, course);
        Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .until(() -> offers.find(course).isPresent());
        return new OneLesson(course, lesson, title);
    }

    /** Everybody finishes the course at that moment. */
    public List<EnrolmentId> finish(OneLesson course, Instant at, Someone... people) {
        Instant finished = at.truncatedTo(ChronoUnit.MILLIS);
        return history.bringIn(
                course.courseId(),
                Arrays.stream(people)
                        .map(person -> new PastLearner(
                                person.id(),
                                finished.minusSeconds(600),
                                List.of(new PastLesson(course.lessonId(), finished.minusSeconds(300), true, finished))))
                        .toList());
    }

    /** Somebody enrols and has not begun. */
    public EnrolmentId enrol(OneLesson course, Instant at, Someone person) {
        return history.bringIn(course.courseId(), List.of(new PastLearner(person.id(), at, List.of())))
                .getFirst();
    }

    private BlockDraft text() {
        return new BlockDraft(new BlockId(Ids.next()), "RICH_TEXT", json.readTree("""
                        {"document":{"type":"doc","content":[{"type":"paragraph","content":[
                        {"type":"text","text":"Chính quyền số phục vụ người dân."}]}]}}"""));
    }
}
