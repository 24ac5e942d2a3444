package vn.hocso.learning;

import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.content.CourseId;
import vn.hocso.content.LessonId;

import static org.assertj.core.api.Assertions.assertThat;

/** What one person asks of the API, for tests. */
public final class LearnerCalls {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final MockMvcTester http;
    private final RequestPostProcessor person;

    public LearnerCalls(MockMvcTester http, RequestPostProcessor person) {
        this.http = http;
        this.person = person;
    }

    public EnrolmentId enrol(CourseId course) {
        MvcTestResult result = post("/api/courses/%s/enrolments".formatted(course), "{}");
        assertThat(result.getResponse().getStatus()).isIn(200, 201);
        return EnrolmentId.of(json(result).path("enrolmentId").stringValue());
    }

    public MvcTestResult readToTheEnd(EnrolmentId enrolment, LessonId lesson) {
        return report(enrolment, event(UUID.randomUUID(), lesson, "VIEWED_TO_END", Instant.now()));
    }

    public MvcTestResult report(EnrolmentId enrolment, String... events) {
        return post(
                "/api/enrolments/%s/progress-events".formatted(enrolment),
                "{\"events\": [%s]}".formatted(String.join(",", events)));
    }

    public static String event(UUID id, LessonId lesson, String type, Instant at) {
        return """
                {"eventId": "%s", "lessonId": "%s", "type": "%s", "at": "%s"}""".formatted(id, lesson, type, at);
    }

    public MvcTestResult delete(String uri) {
        return http.delete().uri(uri).with(person).exchange();
    }

    public MvcTestResult get(String uri) {
        return http.get().uri(uri).with(person).exchange();
    }

    public MvcTestResult post(String uri, @Nullable String body) {
        return http.post()
                .uri(uri)
                .with(person)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body == null ? "" : body)
                .exchange();
    }

    public MvcTestResult put(String uri, String body) {
        return http.put()
                .uri(uri)
                .with(person)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    public MvcTestResult putBytes(String uri, byte[] content) {
        return http.put()
                .uri(uri)
                .with(person)
                .contentType(MediaType.APPLICATION_OCTET_STREAM)
                .content(content)
                .exchange();
    }

    public static JsonNode json(MvcTestResult result) {
        return JSON.readTree(result.getResponse().getContentAsByteArray());
    }
}
