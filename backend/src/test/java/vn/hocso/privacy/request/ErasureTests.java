package vn.hocso.privacy.request;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Ids;
import vn.hocso.testing.Browser;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;

/** Plants values that stand nowhere else, lets a person live with them, and looks for them in every column once the person is erased. */
@HocsoTest
class ErasureTests {

    /** What has to stay by law: a register of certificates says who holds them. */
    private static final Set<String> MAY_STAY = Set.of(
            "certification_certificate.holder_name",
            "certification_certificate.holder_folded",
            "certification_certificate.holder_position");

    @Autowired
    MockMvcTester http;

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses courses;

    @Autowired
    Units units;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    JsonMapper json;

    private final String mark = "qz" + Somebody.word().toLowerCase(Locale.ROOT);
    private final String staffCode = "SC" + Somebody.word();
    private final String phone = Somebody.phone();
    private UnitId unit;
    private Someone officer;
    private Someone person;

    @BeforeEach
    void people() {
        unit = somebody.unit();
        officer = somebody.in(unit)
                .withRole(Role.SYSTEM_ADMINISTRATOR, units.root().id())
                .make();
        person = somebody.in(unit)
                .named("Nguyễn " + mark)
                .withEmail(mark + "@example.vn")
                .withStaffCode(staffCode)
                .withPhone(phone)
                .withPassword()
                .make();
    }

    @Test
    void nothingThatTellsWhoThePersonWasIsLeftOutsideTheRegisterOfCertificates() {
        Browser browser = liveALittle();
        beWrittenAboutWhereCertificatesAreIssued();
        assertThat(placesOfMarks())
                .as("planted before")
                .contains(
                        "identity_account.full_name",
                        "audit_entry.address",
                        "certification_hold.reason",
                        "certification_run_exception.reason");

        String request = body(browser.post(
                        "/api/me/personal-data/requests",
                        "{\"kind\": \"ERASURE\", \"wish\": \"Xin xóa, tôi là %s\"}".formatted(mark)))
                .get("id")
                .asString();
        assertThat(answer(request, true)).hasStatusOk();
        JsonNode done = body(post("/api/privacy/requests/" + request + "/completion", "{}"));

        assertThat(done.get("state").asString()).isEqualTo("DONE");
        assertThat(done.get("kept").valueStream().map(kept -> kept.get("what").asString()))
                .contains(
                        "1 giấy chứng nhận trong sổ cấp",
                        "1 ngoại lệ trong các đợt cấp chứng nhận, không còn lý do",
                        "1 lần tạm giữ giấy chứng nhận, không còn lý do");
        assertThat(done.get("kept").toString()).contains("quy định về quản lý văn bằng, chứng chỉ");
        assertThat(placesOfMarks()).isSubsetOf(MAY_STAY);
        assertThat(browser.get("/api/me")).as("the session has ended").hasStatus(401);
        assertThat(new Browser(http).signIn(mark + "@example.vn", Somebody.PASSWORD))
                .hasStatus(401);
    }

    @Test
    void whoeverHoldsARoleIsErasedOnlyAfterItWasTakenBack() {
        Someone trainer = somebody.in(unit).withRole(Role.TRAINER).make();
        String request = body(http.post()
                        .uri("/api/me/personal-data/requests")
                        .with(trainer.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\": \"ERASURE\", \"wish\": \"Xin xóa\"}")
                        .exchange())
                .get("id")
                .asString();
        assertThat(answer(request, true)).hasStatusOk();

        assertThat(post("/api/privacy/requests/" + request + "/completion", "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("privacy.roles-first");
    }

    @Test
    void theAuditChainStaysWholeAndStillTellsThatSomethingWasDone() {
        liveALittle();
        String request = body(http.post()
                        .uri("/api/me/personal-data/requests")
                        .with(person.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\": \"ERASURE\", \"wish\": \"Xin xóa\"}")
                        .exchange())
                .get("id")
                .asString();
        answer(request, true);
        post("/api/privacy/requests/" + request + "/completion", "{}");

        JsonNode log = body(http.get()
                .uri("/api/audit/entries?size=100&person=" + person.id())
                .with(officer.signedIn())
                .exchange());
        assertThat(log.get("items")
                        .valueStream()
                        .map(entry -> entry.get("action").asString()))
                .contains("organisation.person-changed", "privacy.request-done", "identity.signed-in");
        assertThat(log.toString()).doesNotContain(mark);
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .pollInterval(Duration.ofSeconds(1))
                .untilAsserted(() -> {
                    post("/api/audit/chain/checks", "{}");
                    JsonNode checked = body(http.get()
                                    .uri("/api/audit/chain")
                                    .with(officer.signedIn())
                                    .exchange())
                            .get("checked");
                    assertThat(checked).isNotNull();
                    assertThat(checked.get("intact").asBoolean()).isTrue();
                    assertThat(checked.get("redacted").asLong()).isPositive();
                });
    }

    /** Signs in, is renamed by a manager, finishes a course and holds a certificate and a notice of it, asks for a copy. */
    private Browser liveALittle() {
        Browser browser = new Browser(http, "10.77." + mark.length() + ".9");
        browser.signIn(mark + "@example.vn", Somebody.PASSWORD);
        browser.post("/api/me/personal-data/copies", null);
        String details = """
                {"fullName": "Nguyễn Văn %s", "email": "%s@example.vn", "staffCode": "%s", "phone": "%s", "unitId": "%s",
                 "position": "Chức vụ %s"}""".formatted(mark, mark, staffCode, phone, unit, mark);
        assertThat(http.put()
                        .uri("/api/people/" + person.id())
                        .with(officer.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(details))
                .hasStatusOk();
        courses.finish(courses.publish(unit, "Khóa thử"), Instant.now().minus(Duration.ofHours(1)), person);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> count("certification_certificate") == 1 && count("notification_notice") >= 1);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> jdbc.sql("select count(*) from privacy_copy where account_id = ? and state = 'READY'")
                                .param(Ids.bytes(person.id().value()))
                                .query(Long.class)
                                .single()
                        == 1);
        return browser;
    }

    private void beWrittenAboutWhereCertificatesAreIssued() {
        byte[] run = Ids.bytes(Ids.next());
        byte[] officerId = Ids.bytes(officer.id().value());
        byte[] personId = Ids.bytes(person.id().value());
        String reason = "Xác minh " + mark;
        jdbc.sql("""
                insert into certification_run (id, class_id, state, opened_at, opened_by) values (?, ?, 'OPEN', utc_timestamp(6), ?)
                """).params(run, Ids.bytes(Ids.next()), officerId).update();
        jdbc.sql("""
                insert into certification_run_exception (run_id, enrolment_id, account_id, kind, reason, made_at, made_by)
                values (?, ?, ?, 'LEFT_OUT', ?, utc_timestamp(6), ?)
                """)
                .params(run, Ids.bytes(Ids.next()), personId, reason, officerId)
                .update();
        jdbc.sql("""
                insert into certification_hold (enrolment_id, account_id, reason, held_at, held_by)
                values (?, ?, ?, utc_timestamp(6), ?)
                """).params(Ids.bytes(Ids.next()), personId, reason, officerId).update();
    }

    private long count(String table) {
        return jdbc.sql("select count(*) from " + table + " where account_id = ?")
                .param(Ids.bytes(person.id().value()))
                .query(Long.class)
                .single();
    }

    /** Every column of the schema that could hold text and holds one of the planted values now. */
    private Set<String> placesOfMarks() {
        List<String> marks =
                List.of(mark, staffCode.toLowerCase(Locale.ROOT), phone.substring(1), "10.77." + mark.length() + ".9");
        Set<String> places = new TreeSet<>();
        textColumns()
                .forEach((table, columns) -> columns.forEach(column -> {
                    String found = marks.stream()
                            .map(one -> "instr(lower(convert(`%s` using utf8mb4)), '%s') > 0".formatted(column, one))
                            .collect(Collectors.joining(" or "));
                    if (jdbc.sql("select exists (select 1 from `%s` where %s)".formatted(table, found))
                                    .query(Integer.class)
                                    .single()
                            == 1) {
                        places.add(table + "." + column);
                    }
                }));
        return places;
    }

    private Map<String, List<String>> textColumns() {
        return jdbc.sql("""
                        select c.table_name, c.column_name
                        from information_schema.columns c
                        join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where c.table_schema = database() and t.table_type = 'BASE TABLE'
                            and c.data_type in ('char', 'varchar', 'tinytext', 'text', 'mediumtext', 'longtext', 'json',
                                'tinyblob', 'blob', 'mediumblob', 'longblob', 'varbinary')
                        """).query((row, n) -> Map.entry(row.getString(1), row.getString(2))).list().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private MvcTestResult answer(String request, boolean accept) {
        return post(
                "/api/privacy/requests/" + request + "/answer",
                "{\"accept\": %s, \"reason\": \"Đã xác minh người yêu cầu\"}".formatted(accept));
    }

    private MvcTestResult post(String uri, String body) {
        return http.post()
                .uri(uri)
                .with(officer.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private JsonNode body(MvcTestResult result) {
        return json.readTree(result.getResponse().getContentAsByteArray());
    }
}
