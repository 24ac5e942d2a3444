package vn.hocso.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Keeps {@code docs/api/openapi.json} true. {@code -Dhocso.openapi.write=true} writes it anew. */
@HocsoTest
@Tag("once")
class OpenApiTests {

    private static final Path COMMITTED = Path.of("..", "docs", "api", "openapi.json");

    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired
    MockMvcTester http;

    @Test
    void theCommittedDescriptionIsThatOfTheCode() throws IOException {
        String current = json.writeValueAsString(description()) + "\n";
        if (Boolean.getBoolean("hocso.openapi.write")) {
            Files.writeString(COMMITTED, current);
        }
        assertThat(Files.readString(COMMITTED))
                .as("docs/api/openapi.json is stale; write it with -Dtest=OpenApiTests -Dhocso.openapi.write=true")
                .isEqualTo(current);
    }

    @Test
    void itIsOpenApi31AndDescribesOnlyTheApi() throws IOException {
        JsonNode description = description();
        assertThat(description.get("openapi").asString()).startsWith("3.1");
        assertThat(description.get("paths").propertyNames())
                .isNotEmpty()
                .allMatch(path -> path.startsWith("/api/") || path.startsWith("/media/"));
    }

    @Test
    void answersRequireWhatIsNeverAbsentAndNothingElse() throws IOException {
        assertThat(required("CourseCard"))
                .contains("courseId", "title", "estimatedMinutes", "topics")
                .doesNotContain("coverUrl", "highlights", "enrolment");
        assertThat(required("EnrolmentView"))
                .contains("percent", "slug", "versionId")
                .doesNotContain("card", "dueOn");
        assertThat(required("PageCertificateView")).contains("items", "page", "size", "total");
    }

    @Test
    void requestsRequireWhatTheyCannotBeReadWithoutAndNothingElse() throws IOException {
        assertThat(required("AddItem")).containsExactly("title");
        assertThat(required("MoveItem")).containsExactlyInAnyOrder("id", "item", "position");
        assertThat(required("WriteQuiz")).contains("title", "review").doesNotContain("shuffleOptions", "topics");
    }

    @Test
    void aBlockIsOneOfTheKindsThereAre() throws IOException {
        assertThat(schema("BlockType").get("enum"))
                .extracting(JsonNode::asString)
                .containsExactly("IMAGE", "QUIZ", "RICH_TEXT", "VIDEO");
        assertThat(schema("PublishedBlock").get("oneOf")).hasSize(4);
        assertThat(schema("PublishedVideoBlock").at("/properties/data/$ref").asString())
                .endsWith("/PublishedVideo");
    }

    @Test
    void aLayerIsOneOfItsKindsEachOfThemWhole() throws IOException {
        assertThat(schema("Layer").get("oneOf")).hasSize(6);
        assertThat(schema("TextLayer").has("allOf")).isFalse();
        assertThat(schema("TextLayer").at("/properties/type/enum/0").asString()).isEqualTo("TEXT");
        assertThat(required("QrLayer")).containsExactlyInAnyOrder("box", "id", "type");
    }

    @Test
    void aWordIsAWordWhereverItMayBeMissing() throws IOException {
        assertThat(schema("Outcome").get("type").asString()).isEqualTo("string");
        assertThat(required("EntryView")).contains("outcome");
    }

    @Test
    void everyAnswerThatRefusesIsAProblem() throws IOException {
        assertThat(description().get("paths").values().stream()
                        .flatMap(path -> path.values().stream())
                        .map(operation ->
                                operation.at("/responses/default/$ref").asString()))
                .isNotEmpty()
                .allMatch("#/components/responses/Problem"::equals);
        assertThat(required("Problem")).containsExactlyInAnyOrder("type", "title", "status", "code");
    }

    private List<String> required(String schema) throws IOException {
        return schema(schema).path("required").values().stream()
                .map(JsonNode::asString)
                .toList();
    }

    private JsonNode schema(String name) throws IOException {
        return description().at("/components/schemas/" + name);
    }

    private JsonNode description() throws IOException {
        byte[] body = http.get()
                .uri("/api/openapi")
                .with(ActingAs.actor(Ids.next()))
                .exchange()
                .getResponse()
                .getContentAsByteArray();
        return json.readTree(body);
    }
}
