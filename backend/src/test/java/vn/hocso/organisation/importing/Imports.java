package vn.hocso.organisation.importing;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.organisation.UnitId;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Drives an import over HTTP, as its screens do. */
class Imports {

    private final MockMvcTester http;
    private final Someone who;

    Imports(MockMvcTester http, Someone who) {
        this.http = http;
        this.who = who;
    }

    MvcTestResult tryUpload(UnitId unit, String name, byte[] content) {
        return http.post()
                .uri("/api/people/imports")
                .multipart()
                .file(new MockMultipartFile("file", name, null, content))
                .param("unitId", unit.toString())
                .with(who.signedIn())
                .exchange();
    }

    UUID upload(UnitId unit, String csv) {
        return upload(unit, "can-bo.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    UUID upload(UnitId unit, String name, byte[] content) {
        MvcTestResult uploaded = tryUpload(unit, name, content);
        assertThat(uploaded).hasStatus(201);
        return UUID.fromString(read(uploaded, "$.id"));
    }

    /** Checks with the mapping suggested, and waits for the end. */
    MvcTestResult check(UUID id) {
        Map<String, Integer> mapping = read(get(id, ""), "$.mapping");
        StringBuilder json = new StringBuilder();
        mapping.forEach((field, column) ->
                json.append(json.isEmpty() ? "" : ", ").append("\"%s\": %d".formatted(field, column)));
        assertThat(post(id, "/check", "{\"mapping\": {%s}}".formatted(json))).hasStatus(202);
        return awaitState(id, "CHECKED");
    }

    MvcTestResult confirm(UUID id, boolean skipErrors) {
        assertThat(post(id, "/confirmation", "{\"skipErrors\": %s, \"invite\": false}".formatted(skipErrors)))
                .hasStatus(202);
        return awaitState(id, "DONE");
    }

    MvcTestResult awaitState(UUID id, String state) {
        Awaitility.await().atMost(Duration.ofSeconds(120)).until(() -> {
            MvcTestResult now = get(id, "");
            return state.equals(read(now, "$.state")) && "DONE".equals(read(now, "$.job.state"));
        });
        return get(id, "");
    }

    MvcTestResult get(UUID id, String below) {
        return http.get()
                .uri("/api/people/imports/" + id + below)
                .with(who.signedIn())
                .exchange();
    }

    MvcTestResult post(UUID id, String below, String json) {
        return send(HttpMethod.POST, "/" + id + below, json);
    }

    MvcTestResult send(HttpMethod method, String below, String json) {
        return http.method(method)
                .uri("/api/people/imports" + below)
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json)
                .exchange();
    }

    static <T> T read(MvcTestResult result, String path) {
        return JsonPath.read(new String(result.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8), path);
    }
}
