package vn.hocso.catalogue.index;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;

import vn.hocso.content.AuthoringCalls;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static vn.hocso.content.AuthoringCalls.json;

/** An application of its own, started while the Elasticsearch it was told to use is away. */
@HocsoTest
@DirtiesContext
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SearchOutageTests {

    private static final Gate GATE = new Gate();

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    UnitId unit;

    @DynamicPropertySource
    static void anElasticsearchThatIsAway(DynamicPropertyRegistry properties) {
        properties.add("hocso.search.uris", GATE::address);
        properties.add("hocso.search.prefix", () -> "outage-" + Somebody.word().toLowerCase() + "-");
    }

    @AfterAll
    static void close() throws IOException {
        GATE.close();
    }

    @Test
    @Order(1)
    void startsAndServesWithoutTheSearchEngineAndSaysSo() {
        unit = somebody.unit();
        AuthoringCalls trainer = new AuthoringCalls(
                http, somebody.in(unit).withRole(Role.TRAINER).make());
        JsonNode course = trainer.courseWithLessons("Phòng cháy, chữa cháy", unit, List.of("Bài 1"));
        String id = course.path("courseId").stringValue();
        trainer.writeText(id, course.at("/sections/0/lessons/0/lessonId").stringValue(), "Bình chữa cháy xách tay");
        trainer.publish(id);

        await().atMost(Duration.ofSeconds(30)).until(() -> found("phong chay") == 1);
        assertThat(found("xach tay"))
                .as("words of lessons are in the index only")
                .isZero();
        assertThat(health("readiness")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"status": "UP", "components": {"search": {"status": "DEGRADED"}}}""");
        assertThat(health("liveness")).hasStatusOk().bodyJson().isLenientlyEqualTo("""
                        {"status": "UP"}""");
    }

    @Test
    @Order(2)
    void recoversByItselfOnceTheEngineIsThere() throws IOException {
        Assumptions.assumeTrue(
                "elasticsearch".equals(System.getProperty("hocso.test.search")), "needs a real Elasticsearch");
        GATE.openTo(URI.create(System.getProperty("hocso.test.search.uris")));

        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> found("xach tay") == 1);
        assertThat(health("readiness")).bodyJson().isLenientlyEqualTo("""
                        {"status": "UP", "components": {"search": {"status": "UP"}}}""");
    }

    @Test
    @Order(3)
    void goesOnWithTheDatabaseWhenTheEngineGoesAway() throws IOException {
        GATE.close();

        await().atMost(Duration.ofSeconds(30)).until(() -> found("phong chay") == 1 && found("xach tay") == 0);
    }

    private int found(String query) {
        return json(
                        http.get()
                                .uri("/api/catalogue/courses")
                                .param("q", query)
                                .param("unit", unit.toString())
                                .exchange(),
                        200)
                .path("total")
                .intValue();
    }

    private MvcTestResult health(String group) {
        return http.get().uri("/actuator/health/" + group).exchange();
    }
}
