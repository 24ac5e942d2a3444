package vn.hocso.content.draft;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.AuthoringCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hocso.content.AuthoringCalls.block;
import static vn.hocso.content.AuthoringCalls.document;
import static vn.hocso.content.AuthoringCalls.json;

@HocsoTest
class DraftCourseTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    UnitId unit;
    AuthoringCalls trainer;

    @BeforeEach
    void aTrainerOfAUnit() {
        unit = somebody.unit();
        trainer = new AuthoringCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make());
    }

    @Test
    void aTrainerBeginsACourseWhoseCodeIsMadeFromItsTitle() {
        JsonNode course = trainer.beginCourse("  Kỹ năng   số cơ bản " + Somebody.word(), unit);

        assertThat(course.path("title").stringValue()).startsWith("Kỹ năng số cơ bản");
        assertThat(course.path("code").stringValue()).startsWith("KNSCB");
        assertThat(course.path("state").stringValue()).isEqualTo("DRAFT");
        assertThat(course.at("/unit/id").stringValue()).isEqualTo(unit.toString());
        assertThat(course.path("abilities").toString()).contains("EDIT", "PUBLISH", "DELETE");
    }

    @Test
    void beginningACourseAgainWithTheSameIdentifierBeginsNoSecondOne() {
        String request = """
                {"id": "%s", "title": "Một khóa", "unitId": "%s"}
                """.formatted(Ids.next(), unit);

        JsonNode first = json(trainer.post("", request), 201);
        JsonNode second = json(trainer.post("", request), 201);

        assertThat(second.path("courseId")).isEqualTo(first.path("courseId"));
        assertThat(second.path("code")).isEqualTo(first.path("code"));
    }

    @Test
    void addingASectionOrLessonAgainWithTheSameIdentifierAddsNoSecondOne() {
        String course = trainer.beginCourse("Khóa học", unit).path("courseId").stringValue();
        Object section = Ids.next();
        String lessons = "/%s/sections/%s/lessons".formatted(course, section);
        String lesson = item(Ids.next());

        JsonNode first = json(trainer.post("/" + course + "/sections", item(section)), 200);
        assertThat(json(trainer.post("/" + course + "/sections", item(section)), 200))
                .isEqualTo(first);
        JsonNode second = json(trainer.post(lessons, lesson), 200);
        assertThat(json(trainer.post(lessons, lesson), 200)).isEqualTo(second);

        assertThat(second.path("sections")).hasSize(1);
        assertThat(second.at("/sections/0/lessons")).hasSize(1);
    }

    @Test
    void anIdentifierThatIsInUseInAnotherCourseIsRefusedAndNamed() {
        JsonNode other = trainer.courseWithLessons("Khóa khác", unit, List.of("Một"));
        String takenSection = other.at("/sections/0/sectionId").stringValue();
        String takenLesson = other.at("/sections/0/lessons/0/lessonId").stringValue();
        JsonNode course = trainer.courseWithLessons("Khóa này", unit, List.of("Hai"));
        String id = course.path("courseId").stringValue();
        String section = course.at("/sections/0/sectionId").stringValue();
        String lesson = course.at("/sections/0/lessons/0/lessonId").stringValue();

        assertIdIsTaken(trainer.post("/%s/sections".formatted(id), item(takenSection)));
        assertIdIsTaken(trainer.post("/%s/sections/%s/lessons".formatted(id, section), item(takenLesson)));
        assertIdIsTaken(trainer.post(
                "/%s/lessons/%s/duplicate".formatted(id, lesson), "{\"id\": \"%s\"}".formatted(takenLesson)));

        assertThat(trainer.look(id)).isEqualTo(course);
        assertThat(trainer.look(other.path("courseId").stringValue()).path("sections"))
                .isEqualTo(other.path("sections"));
    }

    @Test
    void aLessonIsNotBroughtBackBesideAnotherThatHasItsIdentifier() {
        JsonNode course = trainer.courseWithLessons("Khóa này", unit, List.of("Một"));
        String id = course.path("courseId").stringValue();
        String lesson = course.at("/sections/0/lessons/0/lessonId").stringValue();
        trainer.delete("/%s/lessons/%s".formatted(id, lesson));
        trainer.post(
                "/%s/sections/%s/lessons"
                        .formatted(id, course.at("/sections/0/sectionId").stringValue()),
                item(lesson));

        assertIdIsTaken(trainer.post("/" + id + "/undo", "{}"));
    }

    private static void assertIdIsTaken(MvcTestResult result) {
        JsonNode problem = json(result, 409);
        assertThat(problem.path("code").stringValue()).isEqualTo("content.id-taken");
        assertThat(problem.at("/errors/0/field").stringValue()).isEqualTo("id");
    }

    private static String item(Object id) {
        return "{\"id\": \"%s\", \"title\": \"Phần mới\"}".formatted(id);
    }

    @Test
    void namesTheFieldsThatAreMissingOrWrong() {
        assertThat(trainer.post("", "{\"title\": \" \"}"))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[*].field")
                .asArray()
                .contains("title", "unitId");
        JsonNode course = trainer.beginCourse("Khóa học", unit);
        assertThat(trainer.put(
                        "/" + course.path("courseId").stringValue() + "/settings",
                        "{\"revision\": 1, \"title\": \"a\"}"))
                .hasStatus(400);
    }

    @Test
    void onlyThoseWhoAuthorInTheUnitSeeOrChangeADraft() {
        JsonNode course = trainer.courseWithLessons("Khóa kín", unit, List.of("Bài một"));
        String path = "/api/authoring/courses/" + course.path("courseId").stringValue();
        var learner = somebody.in(unit).make();
        var elsewhere = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();
        var reviewer = somebody.in(unit).withRole(Role.REVIEWER).make();

        assertThat(http.get().uri(path).with(ActingAs.anonymous())).hasStatus(401);
        assertThat(http.get().uri(path).with(learner.signedIn())).hasStatus(403);
        assertThat(http.get().uri(path).with(elsewhere.signedIn())).hasStatus(404);
        assertThat(http.get().uri(path).with(reviewer.signedIn())).hasStatusOk();
        assertThat(http.get().uri("/api/authoring/courses").with(learner.signedIn()))
                .hasStatus(403);
        String section = "/" + course.path("courseId").stringValue() + "/sections";
        assertThat(new AuthoringCalls(http, learner).post(section, "{\"title\": \"x\"}"))
                .hasStatus(403);
        assertThat(new AuthoringCalls(http, elsewhere).post(section, "{\"title\": \"x\"}"))
                .hasStatus(404);
        assertThat(new AuthoringCalls(http, reviewer).post(section, "{\"title\": \"x\"}"))
                .hasStatus(403);
        assertThat(new AuthoringCalls(http, elsewhere)
                        .post("", "{\"title\": \"x\", \"unitId\": \"%s\"}".formatted(unit)))
                .hasStatus(404);
    }

    @Test
    void listsTheCoursesInReachFoundWithoutDiacritics() {
        String mark = Somebody.word();
        trainer.beginCourse("Chuyển đổi số " + mark, unit);
        trainer.beginCourse("Văn thư lưu trữ " + mark, unit);
        var elsewhere = somebody.in(somebody.unit()).withRole(Role.TRAINER).make();

        JsonNode found = json(trainer.get("?q=chuyen doi " + mark), 200);
        assertThat(found.path("total").intValue()).isEqualTo(1);
        assertThat(found.at("/items/0/title").stringValue()).startsWith("Chuyển đổi số");
        assertThat(json(trainer.get("?sort=title&size=1&page=1&state=DRAFT&q=" + mark), 200)
                        .at("/items/0/title")
                        .stringValue())
                .startsWith("Văn thư");
        assertThat(json(new AuthoringCalls(http, elsewhere).get("?q=" + mark), 200)
                        .path("total")
                        .intValue())
                .isZero();
    }

    @Test
    void settingsChangedElsewhereAreNotOverwritten() {
        String id = trainer.beginCourse("Khóa học", unit).path("courseId").stringValue();
        assertThat(trainer.put("/" + id + "/settings", settings(1, "Tên mới"))).hasStatusOk();

        assertThat(trainer.put("/" + id + "/settings", settings(1, "Tên khác")))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("content.changed-elsewhere");
        assertThat(trainer.put("/" + id + "/settings", settings(1, "Tên mới"))).hasStatusOk();
        assertThat(trainer.look(id).path("title").stringValue()).isEqualTo("Tên mới");
    }

    @Test
    void workOnALessonDoesNotStandInTheWayOfSettings() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Bài một"));
        String id = course.path("courseId").stringValue();

        assertThat(trainer.put("/" + id + "/settings", settings(1, "Tên mới"))).hasStatusOk();
    }

    @Test
    void aLessonChangedElsewhereIsNotOverwrittenButTheSameContentAgainIsFine() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Bài một"));
        String id = course.path("courseId").stringValue();
        JsonNode seen =
                trainer.lesson(id, course.at("/sections/0/lessons/0/lessonId").stringValue());
        String blocks = block("RICH_TEXT", document("Bản của tôi"));

        JsonNode mine = json(trainer.writeBlocks(id, seen, blocks), 200);
        JsonNode again = json(trainer.writeBlocks(id, seen, blocks), 200);
        assertThat(again.path("revision")).isEqualTo(mine.path("revision"));
        assertThat(trainer.writeBlocks(id, seen, block("RICH_TEXT", document("Bản khác"))))
                .hasStatus(409);
    }

    @Test
    void aLessonThatCannotBeStoredIsRefusedWithTheBlockNamed() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Bài một"));
        String id = course.path("courseId").stringValue();
        JsonNode seen =
                trainer.lesson(id, course.at("/sections/0/lessons/0/lessonId").stringValue());
        String good = block("RICH_TEXT", document("a"));

        assertThat(trainer.writeBlocks(id, seen, good + "," + block("RICH_TEXT", """
                {"document": {"type": "doc", "content": [{"type": "script"}]}}
                """)))
                .hasStatus(400)
                .bodyJson()
                .hasPathSatisfying(
                        "$.errors[0].field", field -> assertThat(field).isEqualTo("blocks[1].data.document"))
                .hasPathSatisfying("$.errors[0].code", code -> assertThat(code).isEqualTo("content.unknown-node"));
        assertThat(trainer.writeBlocks(id, seen, block("HTML", "{}")))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("content.unknown-block-type");
        assertThat(trainer.writeBlocks(id, seen, good + "," + good))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("content.same-block-twice");
        assertThat(trainer.writeBlocks(id, seen, block("RICH_TEXT", document("a".repeat(600_000)))))
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("content.lesson-too-large");
        assertThat(trainer.writeBlocks(id, seen, block("IMAGE", "{\"mediaId\": \"no\"}")))
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("blocks[0].data");
    }

    @Test
    void lessonsMoveBetweenSectionsAndMovingTwiceIsMovingOnce() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một", "Hai", "Ba"));
        String id = course.path("courseId").stringValue();
        course = trainer.addSection(id, "Phần hai");
        String move = """
                {"item": "LESSON", "id": "%s", "toSectionId": "%s", "position": 0}
                """.formatted(
                        course.at("/sections/0/lessons/1/lessonId").stringValue(),
                        course.at("/sections/1/sectionId").stringValue());

        json(trainer.post("/" + id + "/moves", move), 200);
        JsonNode moved = json(trainer.post("/" + id + "/moves", move), 200);

        assertThat(titles(moved, 0)).containsExactly("Một", "Ba");
        assertThat(titles(moved, 1)).containsExactly("Hai");
    }

    @Test
    void aRemovedSectionComesBackWholeAndInItsPlace() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một", "Hai"));
        String id = course.path("courseId").stringValue();
        trainer.addSection(id, "Phần hai");
        String section = course.at("/sections/0/sectionId").stringValue();
        String lesson = course.at("/sections/0/lessons/1/lessonId").stringValue();
        JsonNode written = trainer.lesson(id, lesson).path("blocks");

        JsonNode without = json(trainer.delete("/%s/sections/%s".formatted(id, section)), 200);
        assertThat(without.path("sections")).hasSize(1);
        assertThat(without.at("/lastRemoval/title").stringValue()).isEqualTo("Phần một");
        assertThat(trainer.delete("/%s/sections/%s".formatted(id, section))).hasStatusOk();
        assertThat(trainer.get("/%s/lessons/%s".formatted(id, lesson))).hasStatus(404);

        String undo = "{\"removalId\": \"%s\"}"
                .formatted(without.at("/lastRemoval/removalId").stringValue());
        JsonNode back = json(trainer.post("/" + id + "/undo", undo), 200);
        assertThat(titles(back, 0)).containsExactly("Một", "Hai");
        assertThat(back.at("/sections/0/sectionId").stringValue()).isEqualTo(section);
        assertThat(trainer.lesson(id, lesson).path("blocks")).isEqualTo(written);
        assertThat(trainer.post("/" + id + "/undo", undo)).hasStatusOk();
        assertThat(trainer.post("/" + id + "/undo", "{}")).hasStatus(409);
    }

    @Test
    void aDuplicateStandsBehindTheOriginalWithBlocksOfItsOwn() {
        JsonNode course = trainer.courseWithLessons("Khóa học", unit, List.of("Một", "Hai"));
        String id = course.path("courseId").stringValue();
        String original = course.at("/sections/0/lessons/0/lessonId").stringValue();

        JsonNode doubled = json(trainer.post("/%s/lessons/%s/duplicate".formatted(id, original), ""), 200);

        assertThat(titles(doubled, 0)).containsExactly("Một", "Một", "Hai");
        JsonNode copy =
                trainer.lesson(id, doubled.at("/sections/0/lessons/1/lessonId").stringValue());
        JsonNode first = trainer.lesson(id, original);
        assertThat(copy.at("/blocks/0/data")).isEqualTo(first.at("/blocks/0/data"));
        assertThat(copy.at("/blocks/0/blockId")).isNotEqualTo(first.at("/blocks/0/blockId"));
    }

    @Test
    void aCourseNeverPublishedCanBeDropped() {
        String id = trainer.courseWithLessons("Khóa nháp", unit, List.of("Một"))
                .path("courseId")
                .stringValue();

        assertThat(trainer.delete("/" + id)).hasStatus(204);
        assertThat(trainer.get("/" + id)).hasStatus(404);
    }

    private static List<String> titles(JsonNode course, int section) {
        return course.at("/sections/%d/lessons".formatted(section))
                .valueStream()
                .map(lesson -> lesson.path("title").stringValue())
                .toList();
    }

    private static String settings(long revision, String title) {
        return """
                {"revision": %d, "title": "%s", "summary": "", "outcomes": ["Hiểu", " "], "audience": [], "level": "BASIC",
                 "topics": ["Chính quyền số", "Chính quyền số"], "language": "vi"}
                """.formatted(revision, title);
    }
}
