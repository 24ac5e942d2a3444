package vn.hocso.privacy.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class DataRequestTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private UnitId unit;
    private Someone person;
    private Someone officer;

    @BeforeEach
    void people() {
        unit = somebody.unit();
        person = somebody.in(unit).named("Bùi Thị Hỏi").make();
        officer = somebody.in(unit)
                .named("Đỗ Văn Đáp")
                .withRole(Role.SYSTEM_ADMINISTRATOR)
                .make();
    }

    @Test
    void aStrangerIsAskedToSignInAndOthersAreRefused() {
        String id = ask(person, "CORRECTION").get("id").asString();
        Someone manager = somebody.in(unit).withRole(Role.UNIT_MANAGER).make();
        Someone elsewhere =
                somebody.in(somebody.unit()).withRole(Role.SYSTEM_ADMINISTRATOR).make();

        for (String path : List.of("/api/privacy/requests", "/api/privacy/requests/" + id, "/api/privacy/retention")) {
            assertThat(get(path, ActingAs.anonymous())).as(path).hasStatus(401);
            assertThat(get(path, manager.signedIn())).as(path).hasStatus(403);
        }
        assertThat(get("/api/privacy/requests/" + id, elsewhere.signedIn())).hasStatus(404);
        assertThat(post("/api/privacy/requests/" + id + "/answer", answer(true), elsewhere))
                .hasStatus(404);
        assertThat(post("/api/privacy/requests/" + id + "/completion", "{}", elsewhere))
                .hasStatus(404);
        assertThat(post("/api/privacy/requests/" + id + "/answer", answer(true), manager))
                .hasStatus(403);
        assertThat(post("/api/me/personal-data/requests/" + id + "/withdrawal", "{}", manager))
                .as("another person's request")
                .hasStatus(404);
        assertThat(get("/api/me/personal-data/requests", ActingAs.anonymous())).hasStatus(401);
    }

    @Test
    void aRequestIsDueToBeAnsweredInThreeDaysAndDoneInFifteenUnlessSetOtherwise() {
        JsonNode asked = ask(person, "CORRECTION");
        String id = asked.get("id").asString();
        Instant at = Instant.parse(asked.get("requestedAt").asString());

        assertThat(Instant.parse(asked.get("dueAt").asString())).isEqualTo(at.plus(Duration.ofHours(72)));
        JsonNode accepted = body(post("/api/privacy/requests/" + id + "/answer", answer(true), officer));
        assertThat(accepted.get("state").asString()).isEqualTo("ACCEPTED");
        assertThat(accepted.get("answeredBy").asString()).isEqualTo("Đỗ Văn Đáp");
        assertThat(Instant.parse(accepted.get("dueAt").asString())).isEqualTo(at.plus(Duration.ofDays(15)));
        JsonNode done = body(post("/api/privacy/requests/" + id + "/completion", "{}", officer));
        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(done.has("dueAt")).isFalse();
        assertThat(mine(person).get(0).get("answer").asString()).isEqualTo("Đã xác minh");
    }

    @Test
    void theQueueShowsWhatIsDueFirstAndWhatIsOverdue() {
        String late = ask(person, "CORRECTION").get("id").asString();
        String soon = ask(somebody.in(unit).make(), "CORRECTION").get("id").asString();
        ask(somebody.in(somebody.unit()).make(), "CORRECTION");
        jdbc.sql("update privacy_request set answer_due_at = ? where id = ?")
                .params(Columns.at(Instant.now().minusSeconds(60)), Ids.bytes(UUID.fromString(late)))
                .update();

        JsonNode queue = body(get("/api/privacy/requests?state=OPEN", officer.signedIn()));
        JsonNode overdue = body(get("/api/privacy/requests?overdue=true", officer.signedIn()));

        assertThat(ids(queue)).containsExactly(late, soon);
        assertThat(queue.get("items").get(0).get("overdue").asBoolean()).isTrue();
        assertThat(ids(overdue)).containsExactly(late);
    }

    @Test
    void nobodyAsksTwiceForTheSameWhileItIsOpen() {
        ask(person, "CORRECTION");

        assertThat(post("/api/me/personal-data/requests", wish("CORRECTION"), person))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("privacy.already-asked");
        assertThat(post("/api/me/personal-data/requests", wish("ERASURE"), person))
                .hasStatus(201);
    }

    @Test
    void aRequestTakenBackOrRefusedIsSettled() {
        String taken = ask(person, "ERASURE").get("id").asString();
        assertThat(post("/api/me/personal-data/requests/" + taken + "/withdrawal", "{}", person))
                .hasStatus(204);
        assertThat(post("/api/privacy/requests/" + taken + "/answer", answer(true), officer))
                .hasStatus(409);

        String refused = ask(person, "ERASURE").get("id").asString();
        assertThat(post("/api/privacy/requests/" + refused + "/answer", answer(false), officer))
                .hasStatusOk();
        assertThat(post("/api/privacy/requests/" + refused + "/completion", "{}", officer))
                .hasStatus(409);
        assertThat(mine(person).get(0).get("state").asString()).isEqualTo("REFUSED");
    }

    @Test
    void nobodyDecidesAboutTheirOwnRequest() {
        String own = ask(officer, "ERASURE").get("id").asString();

        assertThat(post("/api/privacy/requests/" + own + "/answer", answer(true), officer))
                .hasStatus(403);
    }

    private JsonNode ask(Someone who, String kind) {
        MvcTestResult asked = post("/api/me/personal-data/requests", wish(kind), who);
        assertThat(asked).hasStatus(201);
        return body(asked);
    }

    private JsonNode mine(Someone who) {
        return body(get("/api/me/personal-data/requests", who.signedIn()));
    }

    private static List<String> ids(JsonNode page) {
        return page.get("items")
                .valueStream()
                .map(request -> request.get("id").asString())
                .toList();
    }

    private static String wish(String kind) {
        return "{\"kind\": \"%s\", \"wish\": \"Ngày sinh của tôi ghi sai\"}".formatted(kind);
    }

    private static String answer(boolean accept) {
        return "{\"accept\": %s, \"reason\": \"Đã xác minh\"}".formatted(accept);
    }

    private MvcTestResult get(String uri, RequestPostProcessor reader) {
        return http.get().uri(uri).with(reader).exchange();
    }

    private MvcTestResult post(String uri, String body, Someone who) {
        return http.post()
                .uri(uri)
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
