package vn.hocso.content.publication;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.modulith.test.Scenario;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.AuthoringCalls;
import vn.hocso.content.CourseId;
import vn.hocso.content.CoursePublished;
import vn.hocso.content.LessonId;
import vn.hocso.content.PublishedContent;
import vn.hocso.content.PublishedCourse;
import vn.hocso.content.VersionId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.content.AuthoringCalls.block;
import static vn.hocso.content.AuthoringCalls.document;
import static vn.hocso.content.AuthoringCalls.json;

@HocsoTest
class PublicationTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    PublishedContent published;

    UnitId unit;
    AuthoringCalls trainer;

    @BeforeEach
    void aTrainerOfAUnit() {
        unit = somebody.unit();
        trainer = new AuthoringCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make());
    }

    @Test
    void publishingFreezesTheDraftAndSaysSo(Scenario scenario) {
        String id = courseId(trainer.courseWithLessons("Khóa học", unit, List.of("Một", "Hai")));

        scenario.stimulate(() -> trainer.publish(id))
                .andWaitForEventOfType(CoursePublished.class)
                .matching(event -> event.courseId().equals(CourseId.of(id)))
                .toArriveAndVerify((event, version) -> {
                    assertThat(event.versionId()).isEqualTo(version);
                    assertThat(event.number()).isEqualTo(1);
                });

        JsonNode course = trainer.look(id);
        assertThat(course.path("state").stringValue()).isEqualTo("PUBLISHED");
        PublishedCourse version = published.course(
                VersionId.of(course.at("/publishedVersion/versionId").stringValue()));
        assertThat(version.lessons()).extracting(PublishedCourse.Lesson::title).containsExactly("Một", "Hai");
        assertThat(version.estimatedMinutes()).isEqualTo(14);
    }

    @Test
    void publishingTheSameRevisionAgainAnswersTheSameVersion() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một"));
        long revision = course.path("revision").longValue();

        JsonNode first = json(trainer.publish(courseId(course), revision), 201);
        JsonNode second = json(trainer.publish(courseId(course), revision), 201);

        assertThat(second).isEqualTo(first);
        assertThat(json(trainer.get("/" + courseId(course) + "/publications"), 200))
                .hasSize(1);
    }

    @Test
    void aDraftThatChangedSinceItWasSeenIsNotPublished() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một"));
        trainer.addSection(courseId(course), "Phần hai");

        assertThat(trainer.publish(courseId(course), course.path("revision").longValue()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("content.changed-elsewhere");
    }

    @Test
    void laterEditsNeverChangeAPublishedVersion() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một", "Hai"));
        String id = courseId(course);
        LessonId lesson =
                LessonId.of(course.at("/sections/0/lessons/0/lessonId").stringValue());
        VersionId first = trainer.publish(id);
        byte[] before = published.lessonJson(first, lesson).bytes();

        trainer.writeText(id, lesson.toString(), "Nội dung mới");
        VersionId second = trainer.publish(id);

        assertThat(published.lessonJson(first, lesson).bytes()).isEqualTo(before);
        assertThat(published.lessonJson(second, lesson).etag())
                .isNotEqualTo(published.lessonJson(first, lesson).etag());
        assertThat(published.lessonText(second, lesson)).isEqualTo("Nội dung mới");
        assertThat(published.course(second).number()).isEqualTo(2);
        assertThat(published.currentVersion(CourseId.of(id))).contains(second);
    }

    @Test
    void aLessonPageNamesItsNeighbours() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một", "Hai", "Ba"));
        VersionId version = trainer.publish(courseId(course));
        var lessons = published.course(version).lessons();

        var first = published.lesson(version, lessons.get(0).lessonId());
        var middle = published.lesson(version, lessons.get(1).lessonId());

        assertThat(first.previous()).isNull();
        assertThat(middle.previous().title()).isEqualTo("Một");
        assertThat(middle.next().lessonId()).isEqualTo(lessons.get(2).lessonId());
        assertThat(middle.blocksOfType("RICH_TEXT")).hasSize(1);
    }

    @Test
    void anUnfinishedCourseIsNotPublishedAndItsAuthorLearnsWhy() {
        JsonNode course = trainer.beginCourse("Khóa trống", unit);
        String id = courseId(course);

        assertThat(trainer.publish(id, course.path("revision").longValue()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("content.not-ready");
        assertThat(trainer.get("/" + id + "/checks"))
                .bodyJson()
                .extractingPath("$.problems[*].code")
                .asArray()
                .contains("content.course-empty", "content.summary-missing", "content.cover-missing");
    }

    @Test
    void theCheckPointsAtTheLessonAndBlock() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một"));
        String id = courseId(course);
        String lesson = course.at("/sections/0/lessons/0/lessonId").stringValue();
        trainer.writeBlocks(id, trainer.lesson(id, lesson), block("IMAGE", "{\"alt\": \"\"}"));

        JsonNode check = json(trainer.get("/" + id + "/checks"), 200);

        JsonNode problem = check.path("problems")
                .valueStream()
                .filter(p -> p.path("code").stringValue().equals("media.image-missing"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.path("lessonId").stringValue()).isEqualTo(lesson);
        assertThat(problem.path("blockId").stringValue()).isNotBlank();
        assertThat(problem.path("message").stringValue()).contains("Một");
        assertThat(problem.path("severity").stringValue()).isEqualTo("ERROR");
    }

    @Test
    void theCheckListsWhatPublishingWouldChange() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một", "Hai", "Ba", "Bốn"));
        String id = courseId(course);
        trainer.publish(id);
        String section = course.at("/sections/0/sectionId").stringValue();
        trainer.writeText(id, lessonId(course, 1), "Sửa rồi");
        trainer.delete("/%s/lessons/%s".formatted(id, lessonId(course, 2)));
        trainer.addLesson(id, section, "Năm");
        json(trainer.post("/" + id + "/moves", """
                {"item": "LESSON", "id": "%s", "position": 0}
                """.formatted(lessonId(course, 3))), 200);

        JsonNode changes = json(trainer.get("/" + id + "/checks"), 200).path("changes");

        assertThat(changes.valueStream()
                        .map(change -> change.path("kind").stringValue() + " "
                                + change.path("title").stringValue()))
                .containsExactlyInAnyOrder("CHANGED Hai", "REMOVED Ba", "ADDED Năm", "MOVED Bốn");
        assertThat(trainer.look(id).path("state").stringValue()).isEqualTo("CHANGED");
    }

    @Test
    void aPreviewShowsTheDraftAndLeavesNoTrace() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một", "Hai"));
        String id = courseId(course);

        JsonNode outline = json(trainer.get("/" + id + "/preview/outline"), 200);
        JsonNode page = json(trainer.get("/%s/preview/lessons/%s".formatted(id, lessonId(course, 0))), 200);

        assertThat(outline.at("/sections/0/lessons/1/title").stringValue()).isEqualTo("Hai");
        assertThat(page.at("/next/title").stringValue()).isEqualTo("Hai");
        assertThat(page.at("/blocks/0/data/document/type").stringValue()).isEqualTo("doc");
        assertThat(json(trainer.get("/" + id + "/publications"), 200)).isEmpty();
        assertThat(published.currentVersion(CourseId.of(id))).isEmpty();
    }

    @Test
    void onlyThoseWhoPublishInTheUnitPublish() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một"));
        long revision = course.path("revision").longValue();
        var learner = new AuthoringCalls(http, somebody.in(unit).make());
        var reviewer = new AuthoringCalls(
                http, somebody.in(unit).withRole(Role.REVIEWER).make());
        var elsewhere = new AuthoringCalls(
                http, somebody.in(somebody.unit()).withRole(Role.TRAINER).make());

        assertThat(learner.publish(courseId(course), revision)).hasStatus(403);
        assertThat(reviewer.publish(courseId(course), revision)).hasStatus(403);
        assertThat(elsewhere.publish(courseId(course), revision)).hasStatus(404);
        assertThat(reviewer.get("/" + courseId(course) + "/checks")).hasStatusOk();
        assertThat(http.get().uri("/api/authoring/courses/" + courseId(course) + "/checks"))
                .hasStatus(401);
    }

    @Test
    void unknownVersionsAndLessonsAreNotFound() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một"));
        trainer.writeBlocks(
                courseId(course),
                trainer.lesson(courseId(course), lessonId(course, 0)),
                block("RICH_TEXT", document("a")));

        assertThat(trainer.get("/%s/preview/lessons/%s".formatted(courseId(course), Ids.next())))
                .hasStatus(404);
        assertThat(trainer.get("/not-an-id/checks")).hasStatus(400);
    }

    private static String courseId(JsonNode course) {
        return course.path("courseId").stringValue();
    }

    private static String lessonId(JsonNode course, int index) {
        return course.at("/sections/0/lessons/%d/lessonId".formatted(index)).stringValue();
    }
}
