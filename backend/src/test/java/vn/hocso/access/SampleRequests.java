package vn.hocso.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.web.util.UriComponentsBuilder;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.testing.ActingAs;
import vn.hocso.testing.Somebody;

/**
 * Makes a well-formed request for any endpoint from the description of the API, so that what answers is the rule about who may ask and not
 * the one about the form. A new endpoint needs nothing here unless its body holds what a schema cannot say.
 */
final class SampleRequests {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonMapper json;
    private final JsonNode description;

    SampleRequests(JsonMapper json, JsonNode description) {
        this.json = json;
        this.description = description;
    }

    static SampleRequests of(MockMvcTester http, JsonMapper json) {
        return new SampleRequests(
                json,
                json.readTree(http.get()
                        .uri("/api/openapi")
                        .with(ActingAs.actor(UUID.randomUUID()))
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray()));
    }

    /** One request about the targets, with every parameter they have a value for or with those that must be there only. */
    AbstractMockHttpServletRequestBuilder<?> request(Endpoint endpoint, Targets targets, boolean withEveryParameter) {
        return request(endpoint, targets, parameter -> withEveryParameter);
    }

    /** One request about the targets, with those parameters that are wanted and those that must be there. */
    AbstractMockHttpServletRequestBuilder<?> request(Endpoint endpoint, Targets targets, Predicate<String> wanted) {
        JsonNode operation = operation(endpoint);
        URI uri = address(endpoint, targets, wanted);
        JsonNode content = operation.path("requestBody").path("content");
        if (content.has(MediaType.MULTIPART_FORM_DATA_VALUE)) {
            return MockMvcRequestBuilders.multipart(endpoint.method(), uri)
                    .file(new MockMultipartFile(
                            "file", "tep.csv", "text/csv", "Mã,Tên\n1,Một\n".getBytes(StandardCharsets.UTF_8)));
        }
        var request = MockMvcRequestBuilders.request(endpoint.method(), uri);
        JsonNode schema = content.path(MediaType.APPLICATION_JSON_VALUE).path("schema");
        if (!schema.isMissingNode()) {
            request.contentType(MediaType.APPLICATION_JSON)
                    .content(json.writeValueAsString(value("", schema, endpoint, targets)));
        }
        return request;
    }

    /** Where such a request goes. */
    URI address(Endpoint endpoint, Targets targets, Predicate<String> wanted) {
        Matcher variables = VARIABLE.matcher(endpoint.path());
        String path = variables.replaceAll(
                variable -> Matcher.quoteReplacement(targets.inAddress(endpoint.path(), variable.group(1))));
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(path);
        for (JsonNode parameter : operation(endpoint).path("parameters")) {
            String name = parameter.path("name").asString();
            boolean required = parameter.path("required").asBoolean();
            if (parameter.path("in").asString().equals("query") && (required || targets.named(name) != null)) {
                JsonNode value = value(name, parameter.path("schema"), endpoint, targets);
                (value.isObject() ? value.properties() : Map.of(name, value).entrySet())
                        .stream()
                                .filter(one -> required || wanted.test(one.getKey()))
                                .forEach(one -> address.queryParam(one.getKey(), asText(one.getValue())));
            }
        }
        return address.build().encode().toUri();
    }

    private static String asText(JsonNode value) {
        return (value.isArray() ? value.path(0) : value).asString();
    }

    private JsonNode operation(Endpoint endpoint) {
        return description
                .path("paths")
                .path(endpoint.path())
                .path(endpoint.method().name().toLowerCase(Locale.ROOT));
    }

    private JsonNode value(String name, JsonNode given, Endpoint endpoint, Targets targets) {
        String special = targets.named(given.path("$ref").asString("").replaceFirst(".*/", ""));
        if (special != null) {
            return json.readTree(special);
        }
        JsonNode schema = resolved(given);
        JsonNode known = known(name, endpoint, targets);
        if (known != null) {
            return schema.path("type").asString("").equals("array")
                    ? JSON.arrayNode().add(known)
                    : known;
        }
        if (schema.has("enum")) {
            return schema.get("enum").get(0);
        }
        return switch (type(schema)) {
            case "object" -> object(schema, endpoint, targets);
            case "array" ->
                schema.path("minItems").asInt(1) == 0
                        ? JSON.arrayNode()
                        : JSON.arrayNode().add(value(name, schema.path("items"), endpoint, targets));
            case "integer", "number" ->
                JSON.numberNode(Math.max(0, schema.path("minimum").asInt(1)));
            case "boolean" -> JSON.booleanNode(false);
            default -> JSON.stringNode(text(schema));
        };
    }

    private ObjectNode object(JsonNode schema, Endpoint endpoint, Targets targets) {
        ObjectNode object = JSON.objectNode();
        List<String> wanted = new ArrayList<>();
        schema.path("required").forEach(one -> wanted.add(one.asString()));
        schema.path("properties").propertyNames().stream()
                .filter(one -> known(one, endpoint, targets) != null && !wanted.contains(one))
                .forEach(wanted::add);
        wanted.forEach(
                one -> object.set(one, value(one, schema.path("properties").path(one), endpoint, targets)));
        return object;
    }

    private static String text(JsonNode schema) {
        return switch (schema.path("format").asString("")) {
            case "uuid" -> UUID.randomUUID().toString();
            case "date" -> LocalDate.now().toString();
            case "date-time" -> "2030-01-01T00:00:00Z";
            case "email" -> Somebody.email();
            default -> "Theo phân công " + Somebody.word();
        };
    }

    /** What names something that is there, or follows a rule no schema can tell. */
    private @Nullable JsonNode known(String name, Endpoint endpoint, Targets targets) {
        String target = targets.named(name);
        if (target != null) {
            return target.startsWith("{") || target.startsWith("[") ? json.readTree(target) : JSON.stringNode(target);
        }
        return switch (name) {
            case "code" -> JSON.stringNode("T-" + Somebody.word());
            case "email", "retiredEmail" -> JSON.stringNode(Somebody.email());
            case "language" -> JSON.stringNode("vi");
            case "questionCount" -> JSON.numberNode(3);
            case "problem" -> JSON.stringNode("unknown-unit");
            case "citizenNumber" -> JSON.stringNode("001099" + Somebody.phone().substring(4));
            case "permissions" -> JSON.arrayNode().add("LEARN");
            default -> null;
        };
    }

    private JsonNode resolved(JsonNode schema) {
        JsonNode one = schema;
        while (one.has("$ref")) {
            one = description.at(one.get("$ref").asString().substring(1));
        }
        return one.has("oneOf") ? resolved(one.get("oneOf").get(0)) : one;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        return type.isArray() ? type.get(0).asString() : type.asString("string");
    }
}
