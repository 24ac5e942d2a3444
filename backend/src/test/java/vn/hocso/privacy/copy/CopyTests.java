package vn.hocso.privacy.copy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.awaitility.Awaitility;
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
import vn.hocso.organisation.Units;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.Browser;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class CopyTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    @Autowired
    CopyWorkshop workshop;

    @Autowired
    FinishedCourses courses;

    private Someone person;

    @BeforeEach
    void somebodyWithData() {
        person = somebody.in(somebody.unit()).named("Lý Thị Xem").withPassword().make();
    }

    @Test
    void aStrangerIsAskedToSignInAndNobodyTakesTheCopyOfAnother() {
        for (String path : new String[] {
            "/api/me/personal-data",
            "/api/me/personal-data/copies",
            "/api/me/personal-data/copies/" + Ids.next() + "/file"
        }) {
            assertThat(get(path, ActingAs.anonymous())).as(path).hasStatus(401);
        }
        String id = ready();
        Someone other = somebody.in(person.unit())
                .withRole(Role.SYSTEM_ADMINISTRATOR, units.root().id())
                .make();

        assertThat(get("/api/me/personal-data/copies/" + id + "/file", other.signedIn()))
                .hasStatus(404);
    }

    @Test
    void showsWhatIsKeptInWordsOfTheReader() {
        JsonNode data = body(get("/api/me/personal-data", person.signedIn()));

        JsonNode account = data.get("sections").get(0).get("tables").get(0);
        assertThat(data.get("sections").get(0).get("title").asString()).isEqualTo("Tài khoản");
        assertThat(account.get("rows").get(0).get("name").asString()).isEqualTo("Lý Thị Xem");
        assertThat(account.get("columns").get(0).get("title").asString()).isEqualTo("Họ và tên");
        assertThat(account.toString()).doesNotContain("argon2");
        assertThat(account.get("rows").get(0).get("status").asString()).isEqualTo("Đang dùng");
    }

    @Test
    void saysWhatWasDoneByTheNameOfTheActRatherThanItsCode() {
        ready();

        assertThat(get("/api/me/personal-data", person.signedIn()))
                .bodyText()
                .contains("Yêu cầu bản sao dữ liệu cá nhân")
                .doesNotContain("privacy.copy-requested");
    }

    @Test
    void tellsCoursesLessonsAndUnitsByName() {
        OneLesson course = courses.publish(person.unit(), "Chữ ký số");
        courses.finish(course, Instant.parse("2026-05-05T03:00:00Z"), person);
        UnitId there = somebody.unit();
        Someone administrator = somebody.administrator();
        assertThat(http.post()
                        .uri("/api/people/{id}/transfer", person.id())
                        .with(administrator.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"unitId\": \"%s\"}".formatted(there)))
                .hasStatusOk();

        JsonNode data = body(get("/api/me/personal-data", person.signedIn()));

        assertThat(table(data, "enrolments").get(0).get("course").asString()).isEqualTo("Chữ ký số");
        assertThat(table(data, "lessons").get(0).get("lesson").asString()).isEqualTo("Bài 1");
        assertThat(table(data, "lessons").get(0).get("course").asString()).isEqualTo("Chữ ký số");
        JsonNode transfer = table(data, "done-to-you")
                .valueStream()
                .filter(row -> row.get("action").asString().equals("Điều chuyển"))
                .findFirst()
                .orElseThrow();
        assertThat(transfer.get("before").asString())
                .isEqualTo("Cơ quan, đơn vị: " + units.require(person.unit()).fullName());
        assertThat(transfer.get("after").asString())
                .isEqualTo("Cơ quan, đơn vị: " + units.require(there).fullName());
    }

    private static JsonNode table(JsonNode data, String name) {
        return data.get("sections")
                .valueStream()
                .flatMap(section -> section.get("tables").valueStream())
                .filter(table -> table.get("table").asString().equals(name))
                .findFirst()
                .orElseThrow()
                .get("rows");
    }

    @Test
    void theCopyHoldsTheSameForMachinesAndForPeople() throws Exception {
        MvcTestResult file = get("/api/me/personal-data/copies/" + ready() + "/file", person.signedIn());

        assertThat(file).hasStatusOk().hasContentType("application/zip");
        assertThat(file.getResponse().getHeader("Cache-Control")).contains("no-store");
        Map<String, byte[]> files = unpacked(file.getResponse().getContentAsByteArray());
        assertThat(files).containsOnlyKeys("personal-data.json", "personal-data.xlsx");
        JsonNode data = json.readTree(files.get("personal-data.json"));
        assertThat(data.get("identity").get("account").get(0).get("email").asString())
                .isEqualTo(person.email());
        assertThat(data.get("organisation")
                        .get("memberships")
                        .get(0)
                        .get("position")
                        .asString())
                .isEqualTo("Chuyên viên");
        assertThat(data.get("identity").get("account").get(0).get("status").asString())
                .as("machines read codes")
                .isEqualTo("ACTIVE");
        assertThat(files.get("personal-data.xlsx")).startsWith("PK".getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void askingAgainWhileOneIsBeingMadeIsTheSameCopy() {
        JsonNode first = body(http.post()
                .uri("/api/me/personal-data/copies")
                .with(person.signedIn())
                .exchange());
        JsonNode list = body(get("/api/me/personal-data/copies", person.signedIn()));

        assertThat(list.get(0).get("id")).isEqualTo(first.get("id"));
        assertThat(list).hasSize(1);
    }

    @Test
    void aCopyIsGoneWhenItsTimeIsOver() {
        String id = ready();
        jdbc.sql("update privacy_copy set expires_at = ? where account_id = ?")
                .params(
                        Columns.at(Instant.now().minusSeconds(1)),
                        Ids.bytes(person.id().value()))
                .update();

        assertThat(get("/api/me/personal-data/copies/" + id + "/file", person.signedIn()))
                .hasStatus(404);
        workshop.removeExpired();
        assertThat(jdbc.sql("select count(*) from privacy_copy where account_id = ?")
                        .param(Ids.bytes(person.id().value()))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whoeverUsesTheAccountOfAnotherDoesNotSeeTheirData() {
        Someone administrator = somebody.in(person.unit())
                .withRole(Role.SYSTEM_ADMINISTRATOR, units.root().id())
                .withPassword()
                .make();
        Browser browser = new Browser(http);
        browser.signIn(administrator.email(), Somebody.PASSWORD);
        assertThat(browser.post(
                        "/api/people/" + person.id() + "/sign-in-as", "{\"reason\": \"Hỗ trợ qua điện thoại\"}"))
                .hasStatusOk();

        assertThat(browser.get("/api/me/personal-data"))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("privacy.owners-only");
        assertThat(browser.get("/api/me/personal-data/copies")).hasStatus(403);
    }

    private String ready() {
        String id = body(http.post()
                        .uri("/api/me/personal-data/copies")
                        .with(person.signedIn())
                        .exchange())
                .get("id")
                .asString();
        Awaitility.await().untilAsserted(() -> {
            workshop.makeAll();
            assertThat(body(get("/api/me/personal-data/copies", person.signedIn()))
                            .get(0)
                            .get("state")
                            .asString())
                    .isEqualTo("READY");
        });
        return id;
    }

    private static Map<String, byte[]> unpacked(byte[] zipped) throws Exception {
        Map<String, byte[]> files = new HashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private MvcTestResult get(String uri, RequestPostProcessor reader) {
        return http.get().uri(uri).with(reader).exchange();
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
