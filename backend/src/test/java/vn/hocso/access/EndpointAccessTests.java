package vn.hocso.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.Units;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Asks every endpoint as nobody and as somebody of every role, about things of the asker's own unit and of another, and holds the answers
 * against {@code access/endpoints.md}. {@code -Dhocso.access.write=true} writes that file anew, to be read as a difference: a new endpoint is
 * a row that somebody has to look at.
 */
@HocsoTest
@Tag("once")
class EndpointAccessTests {

    private static final Path TABLE = Path.of("src", "test", "resources", "access", "endpoints.md");

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    FinishedCourses courses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private SampleRequests requests;
    private PartOfTheTree own;
    private PartOfTheTree foreign;
    private Someone administrator;
    private int asked;

    @Test
    void everyEndpointAnswersEachRoleAsTheTableSays() throws IOException {
        requests = SampleRequests.of(http, json);
        administrator = somebody.administrator();
        own = part(somebody.administrator());
        foreign = part(somebody.administrator());
        Map<String, List<String>> answers = new LinkedHashMap<>();
        Endpoint.of(mapping).forEach(endpoint -> answers.put(endpoint.toString(), answers(endpoint)));
        if (Boolean.getBoolean("hocso.access.write")) {
            Files.writeString(TABLE, EndpointTable.write(heading(), columns(), answers));
        }

        assertThat(EndpointTable.read(Files.readString(TABLE)))
                .as("access/endpoints.md; write it with -Dtest=EndpointAccessTests -Dhocso.access.write=true")
                .containsExactlyEntriesOf(answers);
    }

    private PartOfTheTree part(Someone other) {
        return new PartOfTheTree(somebody, units, courses, http, new Calls(http, json), jdbc, other);
    }

    /** What stands above the table is written by people. */
    private static String heading() throws IOException {
        String now = Files.readString(TABLE);
        int table = now.indexOf("\n| endpoint");
        return table < 0 ? now : now.substring(0, table);
    }

    private static List<String> columns() {
        return Stream.of(
                        Stream.of("nobody"),
                        Stream.of(BuiltInRole.values()).map(BuiltInRole::name),
                        Stream.of(BuiltInRole.SYSTEM_ADMINISTRATOR + " of all", "the person"))
                .flatMap(Function.identity())
                .toList();
    }

    private List<String> answers(Endpoint endpoint) {
        List<String> answers = new ArrayList<>();
        answers.add(word(
                ask(endpoint, own.targets(), ActingAs.anonymous()),
                ask(endpoint, own.targets(), ActingAs.anonymous())));
        Stream.concat(Stream.of(BuiltInRole.values()).map(own::holder), Stream.of(administrator, own.member()))
                .map(Someone::signedIn)
                .map(asker -> word(ask(endpoint, own.targets(), asker), ask(endpoint, foreign.targets(), asker)))
                .forEach(answers::add);
        return answers;
    }

    /** One word for the answer about one's own unit and the answer about another. */
    private static String word(int own, int foreign) {
        String here = simple(own);
        String there = simple(foreign);
        if (here.equals(there)) {
            return here;
        }
        return here.equals("yes") && there.equals("404") ? "own" : here + "/" + there;
    }

    /** A state that does not suit, or a limit, is met only by whoever has been let in. */
    private static String simple(int status) {
        return switch (status) {
            case 200, 201, 202, 204, 206, 302, 409, 429 -> "yes";
            default -> Integer.toString(status);
        };
    }

    /** In a transaction that is rolled back, so that what is allowed happens to nobody. */
    private int ask(Endpoint endpoint, Targets targets, RequestPostProcessor asker) {
        Integer status = transaction.execute(state -> {
            state.setRollbackOnly();
            return http.perform(requests.request(endpoint, targets, false)
                            .with(asker)
                            .with(this::fromAnAddressOfItsOwn))
                    .getResponse()
                    .getStatus();
        });
        assertThat(status).as(endpoint.toString()).isNotNull().isLessThan(500);
        return status == null ? 0 : status;
    }

    /** Some endpoints let an address ask so many times a minute. */
    private MockHttpServletRequest fromAnAddressOfItsOwn(MockHttpServletRequest request) {
        int number = asked++;
        request.setRemoteAddr("10.%d.%d.%d".formatted(number >> 16 & 0xff, number >> 8 & 0xff, number & 0xff));
        return request;
    }

    @Test
    void everyEndpointIsInTheTableAndNoOther() throws IOException {
        assertThat(EndpointTable.read(Files.readString(TABLE)).keySet())
                .as(
                        "A new endpoint needs a row: write the table with -Dhocso.access.write=true and read the difference")
                .containsExactlyElementsOf(
                        Endpoint.of(mapping).stream().map(Endpoint::toString).toList());
    }
}
