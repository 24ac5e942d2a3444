package vn.hocso.access;

import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.http.MediaType.APPLICATION_OCTET_STREAM;

/** Requests by which people make what the tests ask about, through the same addresses as everybody. */
final class Calls {

    private final MockMvcTester http;
    private final JsonMapper json;

    Calls(MockMvcTester http, JsonMapper json) {
        this.http = http;
        this.json = json;
    }

    JsonNode post(Someone who, String address, String body) {
        return send(HttpMethod.POST, who, address, body);
    }

    JsonNode put(Someone who, String address, String body) {
        return send(HttpMethod.PUT, who, address, body);
    }

    JsonNode putBytes(Someone who, String address, byte[] content) {
        return answer(http.put()
                .uri(address)
                .contentType(APPLICATION_OCTET_STREAM)
                .content(content)
                .with(who.signedIn())
                .exchange());
    }

    JsonNode upload(Someone who, String address, MockMultipartFile file) {
        return answer(http.post()
                .uri(address)
                .multipart()
                .file(file)
                .with(who.signedIn())
                .exchange());
    }

    private JsonNode send(HttpMethod method, Someone who, String address, String body) {
        return answer(http.method(method)
                .uri(address)
                .contentType(APPLICATION_JSON)
                .content(body)
                .with(who.signedIn())
                .exchange());
    }

    private JsonNode answer(MvcTestResult response) {
        assertThat(response.getResponse().getStatus())
                .as(response.getRequest().getRequestURI())
                .isBetween(200, 299);
        byte[] answer = response.getResponse().getContentAsByteArray();
        return answer.length == 0 ? MissingNode.getInstance() : json.readTree(answer);
    }
}
