package vn.hocso.platform;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

import vn.hocso.content.AuthoringCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.platform.DescribedRequests.Operation;
import vn.hocso.platform.DescribedRequests.Parameter;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.SharedData;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends nonsense to every endpoint in the API's description, on behalf of somebody who may do everything in a unit of their own. Whatever is
 * wrong is told in words, as a problem with a code; nothing ends as an unexpected failure.
 */
@HocsoTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTests {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int NAUGHTY_PER_PLACE = 4;

    /** What would end the test's own session or change its own password says nothing about input. */
    private static final Set<String> LEFT_OUT = Set.of("POST /api/sign-out");

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    JsonMapper json;

    Someone actor;
    DescribedRequests requests;
    private final Set<String> faults = new TreeSet<>();

    @BeforeEach
    void noFaultYet() {
        faults.clear();
    }

    @BeforeAll
    void aUnitOfOnesOwn() {
        UnitId unit = somebody.unit();
        actor = somebody.in(unit).withRole(Role.SYSTEM_ADMINISTRATOR).make();
        Someone other = somebody.in(unit).withRole(Role.LEARNER).make();
        AuthoringCalls authoring = new AuthoringCalls(http, actor);
        JsonNode course = authoring.courseWithLessons("Khóa học để thử", unit, List.of("Bài một"));
        String courseId = course.path("courseId").stringValue();
        authoring.publish(courseId);
        requests = new DescribedRequests(
                ask("GET", "/api/openapi", null).node(),
                Map.of(
                        "courseId", courseId,
                        "sectionId", course.at("/sections/0/sectionId").stringValue(),
                        "lessonId", course.at("/sections/0/lessons/0/lessonId").stringValue(),
                        "accountId", other.id().toString(),
                        "unitId", unit.toString(),
                        "parentId", unit.toString()));
    }

    @Test
    @Tag("once")
    void addressesOfNothingAreRefusedInWords() {
        for (Operation operation : operations()) {
            for (String nonsense : List.of("khong-phai-ma", "0", "%00", "..%2F..", "a".repeat(300), "🙂")) {
                String path = operation.path().replaceAll("\\{[^}]+}", encoded(nonsense));
                expectWords(operation, nonsense, ask(operation.method(), path, operation.hasJsonBody() ? "{}" : null));
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    @Tag("once")
    void parametersOfTheWrongKindAreRefusedInWords() {
        List<String> nonsense =
                List.of("", "-1", "99999999999999999999", "NOPE", "\u0000", "%", "' or 1=1 --", "x".repeat(5000));
        for (Operation operation : operations()) {
            for (Parameter parameter : operation.parameters()) {
                for (String value : nonsense) {
                    if (parameter.in().equals("query")) {
                        String path = requests.path(operation) + "?" + parameter.name() + "=" + encoded(value);
                        expectWords(
                                operation,
                                parameter.name() + "=" + shortened(value),
                                ask(operation.method(), path, null));
                    }
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    @Tag("once")
    void bodiesThatAreNoneAreRefusedInWords() {
        for (Operation operation : operations()) {
            if (operation.hasJsonBody()) {
                for (String body : List.of("", "{", "[]", "null", "{}", "\"x\"", "7", "{\"a\":", "[[[[", "\u0000")) {
                    expectWords(operation, body, ask(operation.method(), requests.path(operation), body));
                }
            }
        }
        assertThat(faults).isEmpty();
    }

    @Test
    @Tag("once")
    void valuesOfTheWrongKindAreRefusedInWords() {
        List<JsonNode> values = List.of(
                NODES.nullNode(),
                NODES.numberNode(-1),
                NODES.numberNode(Long.MAX_VALUE),
                NODES.numberNode(1e300),
                NODES.booleanNode(false),
                NODES.stringNode(""),
                NODES.stringNode("x".repeat(100_000)),
                NODES.stringNode("a\u0000b"),
                NODES.stringNode("\ud800"),
                NODES.objectNode(),
                NODES.arrayNode(),
                NODES.arrayNode().add(NODES.nullNode()));
        sendSpoilt(operation -> values);
        assertThat(faults).isEmpty();
    }

    @Test
    void awkwardTextsDoNoHarm() throws Exception {
        List<JsonNode> naughty = new ArrayList<>();
        json.readTree(Files.readString(SharedData.require("hostile/naughty-strings.json")))
                .forEach(naughty::add);
        int[] next = {0};
        sendSpoilt(operation -> {
            List<JsonNode> some = new ArrayList<>();
            for (int i = 0; i < NAUGHTY_PER_PLACE; i++) {
                some.add(naughty.get(next[0]++ % naughty.size()));
            }
            return some;
        });
        assertThat(faults).isEmpty();
    }

    private void sendSpoilt(Function<Operation, List<JsonNode>> values) {
        for (Operation operation : operations()) {
            if (operation.hasJsonBody()) {
                requests.spoilt(operation, values.apply(operation))
                        .forEach(body -> expectWords(
                                operation,
                                shortened(body.toString()),
                                ask(operation.method(), requests.path(operation), body.toString())));
            }
        }
    }

    private List<Operation> operations() {
        return requests.operations().stream()
                .filter(operation -> !LEFT_OUT.contains(operation.toString()))
                .toList();
    }

    private void expectWords(Operation operation, String sent, Answer answer) {
        if (answer.status() >= 500) {
            faults.add("%s answered %d to %s".formatted(operation, answer.status(), sent));
        } else if (answer.status() >= 400 && !answer.saysWhy()) {
            faults.add("%s answered %d without words to %s: %s"
                    .formatted(operation, answer.status(), sent, shortened(answer.body())));
        }
    }

    private Answer ask(String method, String path, @Nullable String body) {
        var request =
                http.method(HttpMethod.valueOf(method)).uri(URI.create(path)).with(actor.signedIn());
        if (body != null) {
            request = request.contentType(MediaType.APPLICATION_JSON).content(body.getBytes(StandardCharsets.UTF_8));
        }
        MockHttpServletResponse response = request.exchange().getResponse();
        return new Answer(
                response.getStatus(), new String(response.getContentAsByteArray(), StandardCharsets.UTF_8), json);
    }

    private static String encoded(String value) {
        return value.startsWith("%") || value.contains("%2F")
                ? value.equals("%") ? "%25" : value
                : URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String shortened(String text) {
        return text.length() <= 300 ? text : text.substring(0, 300) + "…";
    }

    private record Answer(int status, String body, JsonMapper json) {

        JsonNode node() {
            return json.readTree(body);
        }

        /** A code for programs and a title for people, which is not the code again. */
        boolean saysWhy() {
            if (!body.startsWith("{")) {
                return false;
            }
            JsonNode problem = node();
            String code = problem.path("code").asString("");
            String title = problem.path("title").asString("");
            return !code.isEmpty() && title.contains(" ") && !title.contains(code);
        }
    }
}
