package vn.hocso.audit.log;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.zip.ZipFile;

import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.Browser;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

@HocsoTest
class AuditLogTests {

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    Units units;

    @Autowired
    AuditTrail audit;

    @Autowired
    JsonMapper json;

    @TempDir
    Path directory;

    private UnitId unit;
    private Someone manager;
    private Someone administrator;
    private Someone learner;

    @BeforeEach
    void people() {
        unit = somebody.unit();
        manager = somebody.in(unit)
                .named("Lê Thị Hạnh")
                .withRole(Role.UNIT_MANAGER)
                .make();
        administrator = somebody.in(unit)
                .named("Trần Quản Trị")
                .withRole(Role.SYSTEM_ADMINISTRATOR, units.root().id())
                .make();
        learner = somebody.in(unit).named("Phạm Văn Học").make();
    }

    @Test
    void aStrangerIsAskedToSignInAndALearnerIsRefused() {
        for (String path : List.of(
                "/api/audit/entries",
                "/api/audit/entries/" + Ids.next(),
                "/api/audit/actions",
                "/api/audit/export.xlsx",
                "/api/audit/export.csv",
                "/api/audit/chain")) {
            assertThat(get(path, ActingAs.anonymous())).as(path).hasStatus(401);
            assertThat(get(path, learner.signedIn())).as(path).hasStatus(403);
        }
        assertThat(post("/api/audit/chain/checks", null, learner)).hasStatus(403);
        assertThat(post("/api/audit/chain/heads", head(0), learner)).hasStatus(403);
    }

    @Test
    void tellsInASentenceWhoGaveWhichRoleToWhom() {
        grantARole(learner);

        JsonNode entry = entries("?action=organisation.role-granted&person=" + learner.id(), manager)
                .get(0);

        assertThat(entry.get("sentence").asString())
                .startsWith("Lê Thị Hạnh giao vai trò Học viên tại Phòng ")
                .endsWith(" cho Phạm Văn Học.");
        assertThat(entry.get("actor").get("id").asString())
                .isEqualTo(manager.id().toString());
        assertThat(entry.get("outcome").asString()).isEqualTo("DONE");
    }

    @Test
    void theDetailTellsBeforeAndAfterAndWhereFrom() throws Exception {
        String details = """
                {"fullName": "Phạm Văn Hành", "email": "%s", "unitId": "%s", "position": "Phó Chánh Văn phòng"}""".formatted(learner.email(), unit);
        assertThat(http.put()
                        .uri("/api/people/" + learner.id())
                        .with(manager.signedIn())
                        .header("User-Agent", "Trình duyệt thử")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(details))
                .hasStatusOk();

        JsonNode found = entries("?action=organisation.person-changed&person=" + learner.id(), manager);
        JsonNode detail =
                body(get("/api/audit/entries/" + found.get(0).get("id").asString(), manager.signedIn()));

        assertThat(detail.get("changes").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"field\":\"fullName\",\"label\":\"Họ và tên, tên đầy đủ\",\"before\":\"Phạm Văn Học\",\"after\":\"Phạm Văn Hành\"}",
                        "{\"field\":\"position\",\"label\":\"Chức vụ\",\"before\":\"Chuyên viên\",\"after\":\"Phó Chánh Văn phòng\"}");
        assertThat(detail.get("address").asString()).isEqualTo("127.0.0.1");
        assertThat(detail.get("traceId").asString()).hasSize(16);
    }

    @Test
    void aTransferTellsTheUnitsByNameThoughTheLogKeepsTheirIdentifiers() {
        UnitId from = somebody.unitBelow(unit, "Phòng Nội vụ");
        UnitId to = somebody.unitBelow(unit, "Phòng Tư pháp");
        Someone person = somebody.in(from).named("Đỗ Thị Chuyển").make();
        assertThat(post("/api/people/" + person.id() + "/transfer", """
                {"unitId": "%s"}""".formatted(to), manager))
                .hasStatusOk();

        JsonNode entry = entries("?action=organisation.person-transferred&person=" + person.id(), manager)
                .get(0);
        JsonNode detail = body(get("/api/audit/entries/" + entry.get("id").asString(), manager.signedIn()));

        assertThat(entry.get("sentence").asString())
                .isEqualTo("Lê Thị Hạnh điều chuyển Đỗ Thị Chuyển sang Phòng Tư pháp.");
        assertThat(detail.get("changes").valueStream().map(JsonNode::toString))
                .containsExactly(
                        "{\"field\":\"unit\",\"label\":\"Cơ quan, đơn vị\",\"before\":\"Phòng Nội vụ\",\"after\":\"Phòng Tư pháp\"}");
    }

    @Test
    void aManagerReadsWhatWasDoneInTheirPartOfTheTreeOnly() {
        UnitId elsewhere = somebody.unit();
        UnitId below = somebody.unitBelow(unit, "Phòng thử");
        record("content.course-published", units.path(elsewhere));
        record("content.course-published", units.path(below));
        record("content.course-published", null);

        assertThat(entries("?action=content.course-published", manager)).hasSize(1);
        assertThat(entries("?action=content.course-published&unit=" + elsewhere, manager))
                .isEmpty();
        assertThat(entries("?action=content.course-published&unit=" + elsewhere, administrator))
                .hasSize(1);
    }

    @Test
    void anEntryOfAnotherUnitIsNotThere() {
        UUID course = record("content.course-published", units.path(somebody.unit()));
        String id =
                entries("?subject=" + course, administrator).get(0).get("id").asString();

        assertThat(get("/api/audit/entries/" + id, manager.signedIn())).hasStatus(404);
        assertThat(get("/api/audit/entries/" + id, administrator.signedIn())).hasStatusOk();
    }

    @Test
    void theListIsReadOnFromWhereThePageEnded() {
        UUID course = Ids.next();
        for (int i = 0; i < 5; i++) {
            audit.record(AuditedAct.of("content.course-published")
                    .on("course", course, "Khóa " + i)
                    .in(units.path(unit)));
        }
        JsonNode first = body(get("/api/audit/entries?size=3&subject=" + course, manager.signedIn()));
        JsonNode second = body(get(
                "/api/audit/entries?size=3&subject=%s&before=%s"
                        .formatted(course, first.get("next").asString()),
                manager.signedIn()));

        assertThat(first.get("items")).hasSize(3);
        assertThat(second.get("items")).hasSize(2);
        assertThat(second.has("next")).isFalse();
    }

    @Test
    void filtersByThePersonWhoActedTheKindOfActAndThePeriod() {
        grantARole(learner);

        String by = "actor=" + manager.id() + "&person=" + learner.id();
        assertThat(entries("?" + by + "&action=organisation.", manager)).hasSize(1);
        assertThat(entries("?" + by + "&action=identity.", manager)).isEmpty();
        assertThat(entries("?" + by + "&from=2020-01-01&to=2099-12-31", manager))
                .hasSize(1);
        assertThat(entries("?" + by + "&to=2020-12-31", manager)).isEmpty();
        assertThat(entries("?" + by + "&outcome=REFUSED", manager)).isEmpty();
    }

    @Test
    void signingInAndFailingToAreWrittenDownWithoutWhatWasTyped() {
        Someone person = somebody.in(unit).withPassword().make();
        Browser browser = new Browser(http, "10.9.8.7");
        browser.signIn(person.email(), "không phải mật khẩu");
        browser.signIn(person.email(), Somebody.PASSWORD);
        browser.post("/api/sign-out", null);

        assertThat(codes(entries("?actor=" + person.id(), administrator)))
                .containsExactly("identity.signed-out", "identity.signed-in");
        JsonNode failed = entries("?action=identity.sign-in-failed&outcome=REFUSED", administrator)
                .get(0);
        assertThat(failed.get("sentence").asString())
                .contains(person.email().charAt(0) + "***@example.vn")
                .doesNotContain(person.email());
    }

    @Test
    void exportsAsCsvThatNoSpreadsheetTakesForAFormula() {
        UUID course = Ids.next();
        audit.record(AuditedAct.of("content.course-published")
                .on("course", course, "=HYPERLINK(\"http://x\")")
                .in(units.path(unit))
                .because("+1, \"thử\""));

        MvcTestResult csv = get("/api/audit/export.csv?subject=" + course, manager.signedIn());

        assertThat(csv).hasStatusOk();
        String text = new String(csv.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        assertThat(text)
                .startsWith("\uFEFF\"Thời điểm\",\"Người thực hiện\"")
                .contains("\"'=HYPERLINK(\"\"http://x\"\")\"", "\"'+1, \"\"thử\"\"\"");
        assertThat(text.lines()).hasSize(2);
        assertThat(codes(entries("?actor=" + manager.id(), administrator))).contains("audit.exported");
    }

    @Test
    void exportsAsASpreadsheet() throws Exception {
        UUID course = record("content.course-published", units.path(unit));

        MvcTestResult xlsx = get("/api/audit/export.xlsx?subject=" + course, manager.signedIn());

        assertThat(xlsx).hasStatusOk();
        assertThat(HtmlUtils.htmlUnescape(sheet(xlsx.getResponse().getContentAsByteArray())))
                .contains("Khóa thử", "content.course-published");
    }

    @Test
    void theKindsOfActAreNamedInTheReadersLanguage() {
        MvcTestResult english = http.get()
                .uri("/api/audit/actions")
                .with(manager.signedIn())
                .header("Accept-Language", "en")
                .exchange();

        assertThat(body(english).toString())
                .contains("{\"code\":\"organisation.role-granted\",\"title\":\"Role granted\"}");
    }

    @Test
    void theChainIsShownAndCheckedForThoseWhoReadEverything() {
        record("content.course-published", units.path(unit));
        assertThat(get("/api/audit/chain", manager.signedIn())).hasStatus(403);

        assertThat(post("/api/audit/chain/checks", null, administrator)).hasStatus(202);
        Awaitility.await().untilAsserted(() -> {
            JsonNode chain = body(get("/api/audit/chain", administrator.signedIn()));
            assertThat(chain.get("guarded").asBoolean()).isTrue();
            assertThat(chain.has("checked")).isTrue();
            assertThat(chain.get("checked").get("intact").asBoolean()).isTrue();
        });
        JsonNode head = body(get("/api/audit/chain", administrator.signedIn())).get("head");
        assertThat(body(post("/api/audit/chain/heads", head.toString(), administrator))
                        .get("present")
                        .asBoolean())
                .isTrue();
        assertThat(body(post("/api/audit/chain/heads", head(1_000_000_000), administrator))
                        .get("present")
                        .asBoolean())
                .isFalse();
    }

    private static String head(long seq) {
        return "{\"seq\": %d, \"seal\": \"%s\"}".formatted(seq, "ab".repeat(32));
    }

    private UUID record(String action, @Nullable String path) {
        UUID course = Ids.next();
        audit.record(AuditedAct.of(action)
                .on("course", course, "Khóa thử")
                .in(path)
                .with(Changes.none().fact("version", 1)));
        return course;
    }

    private void grantARole(Someone person) {
        assertThat(http.post()
                        .uri("/api/people/" + person.id() + "/roles")
                        .with(manager.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"role\": \"LEARNER\", \"unitId\": \"%s\"}"
                                .formatted(somebody.unitBelow(unit, "Phòng " + Somebody.word()))))
                .hasStatus(201);
    }

    private JsonNode entries(String query, Someone reader) {
        MvcTestResult page = get("/api/audit/entries" + query, reader.signedIn());
        assertThat(page).hasStatusOk();
        return body(page).get("items");
    }

    private static List<String> codes(JsonNode entries) {
        return entries.valueStream()
                .map(entry -> entry.get("action").asString())
                .toList();
    }

    private MvcTestResult get(String uri, RequestPostProcessor reader) {
        return http.get().uri(uri).with(reader).exchange();
    }

    private MvcTestResult post(String uri, @Nullable String body, Someone person) {
        var request = http.post().uri(uri).with(person.signedIn());
        return (body == null
                        ? request
                        : request.contentType(MediaType.APPLICATION_JSON).content(body))
                .exchange();
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }

    private String sheet(byte[] xlsx) throws Exception {
        Path file = Files.write(directory.resolve("audit.xlsx"), xlsx);
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(),
                    StandardCharsets.UTF_8);
        }
    }
}
