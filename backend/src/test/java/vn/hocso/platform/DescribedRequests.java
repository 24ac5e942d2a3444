package vn.hocso.platform;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.springframework.web.util.UriUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Makes requests out of the API's description: plausible ones, and each of them with one thing wrong. */
final class DescribedRequests {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int DEEPEST = 6;

    private final JsonNode description;
    private final Map<String, String> known;

    /** @param known values for names, such as an existing course for {@code courseId}; other identifiers are made up */
    DescribedRequests(JsonNode description, Map<String, String> known) {
        this.description = description;
        this.known = known;
    }

    /** One operation of the API. */
    record Operation(String method, String path, List<Parameter> parameters, JsonNode body) {

        boolean hasJsonBody() {
            return !body.isMissingNode();
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    record Parameter(String in, String name, JsonNode schema) {}

    List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        description
                .path("paths")
                .forEachEntry((path, methods) -> methods.forEachEntry((method, operation) -> {
                    List<Parameter> parameters = new ArrayList<>();
                    operation
                            .path("parameters")
                            .forEach(parameter -> parameters.add(new Parameter(
                                    parameter.path("in").asString(),
                                    parameter.path("name").asString(),
                                    parameter.path("schema"))));
                    operations.add(new Operation(
                            method.toUpperCase(),
                            path,
                            parameters,
                            operation.at("/requestBody/content/application~1json/schema")));
                }));
        return operations;
    }

    /** A path with existing things in it as far as they are known. */
    String path(Operation operation) {
        String path = operation.path();
        for (Parameter parameter : operation.parameters()) {
            if (parameter.in().equals("path")) {
                path = path.replace(
                        "{" + parameter.name() + "}",
                        UriUtils.encodePathSegment(
                                plausible(parameter.name(), parameter.schema(), 0)
                                        .asString(),
                                StandardCharsets.UTF_8));
            }
        }
        return path;
    }

    JsonNode body(Operation operation) {
        return plausible("", operation.body(), 0);
    }

    /** The plausible body with one property at a time replaced by each of the values. */
    Stream<JsonNode> spoilt(Operation operation, List<JsonNode> values) {
        JsonNode whole = body(operation);
        List<JsonNode> bodies = new ArrayList<>();
        places(whole, "")
                .forEach(place -> values.forEach(value -> {
                    JsonNode copy = whole.deepCopy();
                    put(copy, place, value);
                    bodies.add(copy);
                }));
        return bodies.stream();
    }

    private JsonNode plausible(String name, JsonNode schema, int depth) {
        JsonNode resolved = resolve(schema);
        if (resolved.has("enum")) {
            return resolved.path("enum").get(0);
        }
        String type = type(resolved);
        return switch (type) {
            case "object" -> object(resolved, depth);
            case "array" -> array(name, resolved, depth);
            case "integer", "number" ->
                NODES.numberNode(resolved.path("minimum").asInt(1));
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode(text(name, resolved));
        };
    }

    private JsonNode resolve(JsonNode schema) {
        JsonNode resolved = schema;
        while (resolved.has("$ref")) {
            resolved = description.at(resolved.path("$ref").asString().substring(1));
        }
        for (String choice : Set.of("oneOf", "anyOf", "allOf")) {
            if (resolved.has(choice)) {
                return resolve(resolved.path(choice).get(0));
            }
        }
        return resolved;
    }

    private static String type(JsonNode schema) {
        JsonNode type = schema.path("type");
        if (type.isArray()) {
            return type.get(0).asString();
        }
        return schema.has("properties") ? "object" : type.asString("string");
    }

    private JsonNode object(JsonNode schema, int depth) {
        ObjectNode object = NODES.objectNode();
        if (depth < DEEPEST) {
            schema.path("properties")
                    .forEachEntry((name, property) -> object.set(name, plausible(name, property, depth + 1)));
        }
        return object;
    }

    private JsonNode array(String name, JsonNode schema, int depth) {
        ArrayNode array = NODES.arrayNode();
        if (depth < DEEPEST) {
            array.add(plausible(name.replaceAll("s$", ""), schema.path("items"), depth + 1));
        }
        return array;
    }

    private String text(String name, JsonNode schema) {
        String value = known.get(name);
        if (value != null) {
            return value;
        }
        return switch (schema.path("format").asString("")) {
            case "uuid" -> "01920000-0000-7000-8000-000000000000";
            case "date" -> "2026-01-31";
            case "date-time" -> "2026-01-31T08:00:00Z";
            default -> "Văn bản";
        };
    }

    private static List<String> places(JsonNode node, String at) {
        List<String> places = new ArrayList<>();
        Map<String, JsonNode> children = new LinkedHashMap<>();
        if (node.isObject()) {
            node.forEachEntry(children::put);
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                children.put(Integer.toString(i), node.get(i));
            }
        }
        children.forEach((name, child) -> {
            places.add(at + "/" + name);
            places.addAll(places(child, at + "/" + name));
        });
        return places;
    }

    private static void put(JsonNode whole, String place, JsonNode value) {
        int cut = place.lastIndexOf('/');
        JsonNode parent = whole.at(place.substring(0, cut));
        String last = place.substring(cut + 1);
        if (parent instanceof ObjectNode object) {
            object.set(last, value);
        } else if (parent instanceof ArrayNode array) {
            array.set(Integer.parseInt(last), value);
        }
    }
}
