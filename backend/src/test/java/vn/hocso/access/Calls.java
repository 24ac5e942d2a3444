package vn.hocso.access;

import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

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

    private JsonNode send(HttpMethod method, Someone who, String address, String body) {
        var response = http.method(method)
                .uri(address)
                .contentType(APPLICATION_JSON)
                .content(body)
                .with(who.signedIn())
                .exchange();
        assertThat(response).hasStatus2xxSuccessful();
        byte[] answer = response.getResponse().getContentAsByteArray();
        return answer.length == 0 ? MissingNode.getInstance() : json.readTree(answer);
    }
}
