package vn.hocso.assessment.exchange;

import java.time.Duration;

import org.awaitility.Awaitility;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.learning.LearnerCalls;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.Somebody.Someone;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.hocso.learning.LearnerCalls.json;

/** What a trainer does with a file of questions: sends it, confirms what was found, and waits for the end. */
final class Importing {

    private final MockMvcTester http;
    private final LearnerCalls calls;

    Importing(MockMvcTester http, LearnerCalls calls) {
        this.http = http;
        this.calls = calls;
    }

    static String uri(JsonNode one) {
        return "/api/question-imports/" + one.path("id").asString();
    }

    MvcTestResult confirm(JsonNode one, boolean skipErrors) {
        return calls.post(
                uri(one) + "/confirmation",
                "{\"topic\": \"Nhập\", \"keepTopics\": true, \"difficulty\": \"MEDIUM\", \"skipErrors\": %s}"
                        .formatted(skipErrors));
    }

    JsonNode done(JsonNode one) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> "DONE"
                        .equals(json(calls.get(uri(one)))
                                .path("job")
                                .path("state")
                                .asString()));
        return json(calls.get(uri(one)));
    }

    MvcTestResult upload(Someone who, UnitId to, String content) {
        return upload(who, to, "cau-hoi.gift", content);
    }

    MvcTestResult upload(Someone who, UnitId to, String name, String content) {
        return upload(who, to, name, content.getBytes(UTF_8));
    }

    MvcTestResult upload(Someone who, UnitId to, String name, byte[] content) {
        return http.post()
                .uri("/api/question-imports")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .param("unitId", to.toString())
                .with(who.signedIn())
                .exchange();
    }
}
