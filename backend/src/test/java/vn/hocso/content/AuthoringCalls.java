package vn.hocso.content;

import java.util.List;
import java.util.UUID;

import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Authoring through HTTP as one person does it, for tests. */
public final class AuthoringCalls {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final String COURSES = "/api/authoring/courses";

    private final MockMvcTester http;
    private final Someone author;

    public AuthoringCalls(MockMvcTester http, Someone author) {
        this.http = http;
        this.author = author;
    }

    public JsonNode beginCourse(String title, UnitId unit) {
        return json(post("", """
                {"title": %s, "unitId": "%s"}
                """.formatted(JSON.writeValueAsString(title), unit)), 201);
    }

    /** A course of one section and the given lessons, each with a paragraph that says its title. */
    public JsonNode courseWithLessons(String title, UnitId unit, List<String> lessons) {
        JsonNode course = beginCourse(title, unit);
        String id = course.path("courseId").stringValue();
        course = addSection(id, "Phần một");
        String section = course.at("/sections/0/sectionId").stringValue();
        for (String lesson : lessons) {
            course = addLesson(id, section, lesson);
        }
        for (JsonNode lesson : course.at("/sections/0/lessons")) {
            writeText(
                    id,
                    lesson.path("lessonId").stringValue(),
                    lesson.path("title").stringValue());
        }
        return look(id);
    }

    public JsonNode look(String course) {
        return json(get("/" + course), 200);
    }

    public JsonNode addSection(String course, String title) {
        return json(post("/%s/sections".formatted(course), "{\"title\": \"%s\"}".formatted(title)), 200);
    }

    public JsonNode addLesson(String course, String section, String title) {
        return json(
                post("/%s/sections/%s/lessons".formatted(course, section), "{\"title\": \"%s\"}".formatted(title)),
                200);
    }

    public JsonNode lesson(String course, String lesson) {
        return json(get("/%s/lessons/%s".formatted(course, lesson)), 200);
    }

    /** Writes one paragraph into the lesson and keeps everything else of it. */
    public void writeText(String course, String lesson, String text) {
        JsonNode draft = lesson(course, lesson);
        assertThat(writeBlocks(course, draft, block("RICH_TEXT", document(text))))
                .hasStatusOk();
    }

    public MvcTestResult writeBlocks(String course, JsonNode draft, String blocks) {
        return put("/%s/lessons/%s".formatted(course, draft.path("lessonId").stringValue()), """
                {"revision": %d, "title": "%s", "estimatedMinutes": 7, "required": true, "completionRule": "%s", "blocks": [%s]}
                """.formatted(
                        draft.path("revision").longValue(),
                        draft.path("title").stringValue(),
                        draft.path("completionRule").stringValue(),
                        blocks));
    }

    public static String block(String type, String data) {
        return "{\"blockId\": \"%s\", \"type\": \"%s\", \"data\": %s}".formatted(Ids.next(), type, data);
    }

    public static String document(String text) {
        return """
                {"document": {"type": "doc", "content": [{"type": "paragraph", "content": [{"type": "text", "text": %s}]}]}}
                """.formatted(JSON.writeValueAsString(text));
    }

    public MvcTestResult publish(String course, long revision) {
        return post("/%s/publications".formatted(course), "{\"revision\": %d}".formatted(revision));
    }

    /** Publishes the course as it stands and answers the version's identifier. */
    public VersionId publish(String course) {
        JsonNode made = json(publish(course, look(course).path("revision").longValue()), 201);
        return new VersionId(UUID.fromString(made.path("versionId").stringValue()));
    }

    public MvcTestResult get(String path) {
        return http.get().uri(COURSES + path).with(author.signedIn()).exchange();
    }

    public MvcTestResult post(String path, String body) {
        return http.post()
                .uri(COURSES + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(author.signedIn())
                .exchange();
    }

    public MvcTestResult put(String path, String body) {
        return http.put()
                .uri(COURSES + path)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(author.signedIn())
                .exchange();
    }

    public MvcTestResult delete(String path) {
        return http.delete().uri(COURSES + path).with(author.signedIn()).exchange();
    }

    public static JsonNode json(MvcTestResult result, int status) {
        assertThat(result).hasStatus(status);
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }
}
