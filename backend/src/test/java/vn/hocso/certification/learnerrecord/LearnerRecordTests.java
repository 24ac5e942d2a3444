package vn.hocso.certification.learnerrecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

import vn.hocso.certification.learnerrecord.RecordRefusals.OwnersOnly;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.register.Certificates;
import vn.hocso.learning.Classes;
import vn.hocso.learning.Gradebooks;
import vn.hocso.organisation.Role;
import vn.hocso.shared.Actor;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hocso.learning.LearnerCalls.json;

/** What somebody has earned goes along to another installation, and nothing of it is lost. */
@HocsoTest
class LearnerRecordTests {

    @Autowired
    private MockMvcTester http;

    @Autowired
    private Somebody somebody;

    @Autowired
    private FinishedCourses courses;

    @Autowired
    private Certificates certificates;

    @Autowired
    private Classes classes;

    @Autowired
    private Gradebooks gradebooks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private RecordReader reader;

    @Autowired
    private LearnerRecordDesk desk;

    private Bearer bearer;

    @BeforeEach
    void somebodyWhoMoves() {
        bearer = bearer("Giàng A Páo");
    }

    @Test
    void aRecordOfEveryKindOfEntryComesBackByteForByte() {
        bearer.everything(manager(), classes, gradebooks);
        byte[] first = bearer.exported();
        JsonNode before = tree(first);
        assertThat(kinds(before)).contains("CERTIFICATE", "PAPER", "COMPLETION");
        assertThat(before.path("record").path("entries").size())
                .as("7 certificates, 5 completions, 1 paper")
                .isEqualTo(13);
        assertThat(before.toString()).contains("\"mark\":\"9.3\"", "\"outOf\":\"10\"", "RENEWAL", "REPLACEMENT");

        bearer.forgetEverythingEarned(transaction);
        assertThat(outcomes(bearer.examine(bearer.official, bearer.holder, first)))
                .containsOnly("NEW");
        assertThat(bearer.received().size()).as("nothing is written yet").isZero();
        assertThat(outcomes(bearer.takeIn(first))).containsOnly("NEW").hasSize(13);
        JsonNode after = tree(bearer.exported());

        assertThat(CanonicalJson.bytes(after.path("record"))).isEqualTo(CanonicalJson.bytes(before.path("record")));
        assertThat(CanonicalJson.bytes(after.path("files"))).isEqualTo(CanonicalJson.bytes(before.path("files")));
        assertThat(before.path("files").size()).isEqualTo(8);
    }

    @Test
    void theSameFileSentAgainChangesNothing() {
        bearer.certificate("An toàn thông tin", Instant.now(), 0);
        byte[] file = bearer.exported();
        bearer.forgetEverythingEarned(transaction);
        assertThat(outcomes(bearer.takeIn(file))).containsOnly("NEW");
        JsonNode once = bearer.received();

        assertThat(outcomes(bearer.takeIn(file))).containsOnly("HERE");

        assertThat(bearer.received()).isEqualTo(once);
    }

    @Test
    void whatTheRegisterHasIsNotRecordedBesideIt() {
        bearer.certificate("An toàn thông tin", Instant.now(), 0);
        bearer.paper();

        assertThat(outcomes(bearer.takeIn(bearer.exported()))).containsOnly("HERE");

        assertThat(bearer.received().size()).isZero();
    }

    @Test
    void anInstallationIsBelievedOnceSomebodyHasNamedItsKeyAndAddress() {
        Certificate certificate = bearer.certificate("An toàn thông tin", Instant.now(), 0);
        byte[] file = bearer.exported();
        bearer.forgetEverythingEarned(transaction);
        String key = becomeForeign();

        JsonNode report = json(bearer.examine(bearer.official, bearer.holder, file));
        String address = report.at("/exporter/address").stringValue();
        assertThat(report.at("/exporter/trusted").booleanValue()).isFalse();
        assertThat(report.at("/exporter/fingerprint").stringValue()).isEqualTo(key);
        assertThat(report.at("/lines/0/problem").stringValue()).isEqualTo("ORIGIN_UNKNOWN");
        assertThat(bearer.takeIn(file))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.record-origin-unknown");

        Someone administrator = somebody.administrator();
        assertThat(name(administrator, "Nơi khác", "did:web:khac.example.vn:api:issuer", key))
                .hasStatus(201);
        assertThat(bearer.takeIn(file))
                .as("that key speaks for another installation")
                .hasStatus(409);
        assertThat(bearer.calls(administrator).delete("/api/record-origins/" + key))
                .hasStatusOk();
        assertThat(name(administrator, "Học Số tỉnh cũ", address, key)).hasStatus(201);
        assertThat(name(administrator, "Học Số tỉnh cũ", address, key)).hasStatus(409);
        assertThat(outcomes(bearer.takeIn(file))).containsOnly("NEW");

        assertThat(bearer.received().get(0).at("/origin/name").stringValue()).isEqualTo("Học Số tỉnh cũ");
        JsonNode told = json(verification(certificate));
        assertThat(told.path("originName").stringValue()).isEqualTo("Học Số tỉnh cũ");
        assertThat(told.path("fingerprint").stringValue()).isEqualTo(key);
        assertThat(told.path("trusted").booleanValue()).isTrue();
        assertThat(http.get()
                        .uri("/api/verification/" + certificate.number())
                        .with(ActingAs.anonymous())
                        .exchange())
                .as("it is none of ours")
                .hasStatus(404);

        assertThat(bearer.calls(administrator).delete("/api/record-origins/" + key))
                .hasStatusOk();
        assertThat(json(verification(certificate)).path("trusted").booleanValue())
                .isFalse();
        assertThatCode(() -> reader.read(new ByteArrayResource(bearer.exported())))
                .as("it goes on to the next as it came")
                .doesNotThrowAnyException();
    }

    @Test
    void aLaterWordOfTheOriginTakesThePlaceOfAnEarlierOneAndNeverTheOtherWayRound() {
        Certificate certificate = bearer.certificate("An toàn thông tin", Instant.now(), 0);
        byte[] before = bearer.exported();
        bearer.revoke(certificate, "Cấp nhầm");
        byte[] after = bearer.exported();
        bearer.forgetEverythingEarned(transaction);
        assertThat(bearer.takeIn(before)).hasStatusOk();
        assertThat(json(verification(certificate)).path("state").stringValue()).isEqualTo("VALID");

        assertThat(outcomes(bearer.takeIn(after))).contains("NEWER");
        assertThat(outcomes(bearer.takeIn(before))).containsOnly("HERE");

        JsonNode told = json(verification(certificate));
        assertThat(told.path("state").stringValue()).isEqualTo("REVOKED");
        assertThat(told.path("revocationReason").stringValue()).isEqualTo("Cấp nhầm");
    }

    @Test
    void whatBelongsToSomebodyElseIsLeftOutUntilItIsRemovedThere() {
        bearer.paper();
        byte[] file = bearer.exported();
        Someone namesake = somebody.in(bearer.unit).named("Giàng A Páo").make();
        assertThat(problems(bearer.takeIn(bearer.official, namesake, file, "")))
                .as("it is recorded here for another")
                .containsExactly("OTHER_PERSON");

        bearer.forgetEverythingEarned(transaction);
        assertThat(bearer.takeIn(file)).hasStatusOk();
        assertThat(problems(bearer.takeIn(bearer.official, namesake, file, ""))).containsExactly("OTHER_PERSON");
        String entry = bearer.received().get(0).path("entryId").stringValue();
        assertThat(bearer.calls(bearer.official)
                        .post("/api/received-entries/%s/removal".formatted(entry), "{\"reason\": \"Ghi nhầm người\"}"))
                .hasStatus(204);
        assertThat(outcomes(bearer.takeIn(bearer.official, namesake, file, ""))).containsExactly("NEW");
    }

    @Test
    void aRecordWithAnotherNameWantsAReason() {
        bearer.paper();
        byte[] file = bearer.exported();
        bearer.forgetEverythingEarned(transaction);
        Someone other = somebody.in(bearer.unit).named("Giàng A Pao Sùng").make();

        assertThat(json(bearer.examine(bearer.official, other, file))
                        .path("nameMatches")
                        .booleanValue())
                .isFalse();
        assertThat(bearer.takeIn(bearer.official, other, file, ""))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
        assertThat(bearer.takeIn(bearer.official, other, file, "Đã đổi tên")).hasStatusOk();
    }

    @Test
    void theFileOfAnEntryIsForItsHolderAndThoseWhoLookAfterThem() {
        bearer.paper();
        byte[] file = bearer.exported();
        bearer.forgetEverythingEarned(transaction);
        assertThat(bearer.takeIn(file)).hasStatusOk();
        String address = bearer.received().get(0).path("fileUrl").stringValue();

        MvcTestResult scan = bearer.calls(bearer.holder).get(address);
        assertThat(scan).hasStatusOk();
        assertThat(scan.getResponse().getContentAsByteArray()).isEqualTo(Bearer.SCAN);
        assertThat(scan.getResponse().getHeader("Content-Disposition")).startsWith("attachment");
        assertThat(bearer.calls(bearer.official).get(address)).hasStatusOk();
        assertThat(bearer.calls(colleague()).get(address)).hasStatus(404);
        assertThat(bearer.calls(elsewhere()).get(address)).hasStatus(404);
    }

    @Test
    void onlyWhoAnswersForThePersonsUnitTakesInAndGivesOutAndNobodyTheirOwn() {
        bearer.paper();
        byte[] file = bearer.exported();
        String record = "/api/learner-records/" + bearer.holder.id();
        assertThat(bearer.calls(elsewhere()).get(record)).hasStatus(404);
        assertThat(bearer.calls(colleague()).get(record)).hasStatus(403);
        assertThat(bearer.calls(bearer.holder).get(record)).hasStatus(403);
        for (boolean written : List.of(false, true)) {
            assertThat(sent(written, elsewhere(), bearer.holder, file)).hasStatus(404);
            assertThat(sent(written, colleague(), bearer.holder, file)).hasStatus(403);
            assertThat(sent(written, bearer.holder, bearer.holder, file)).hasStatus(403);
            assertThat(sent(written, bearer.official, bearer.official, file))
                    .hasStatus(403)
                    .bodyJson()
                    .extractingPath("$.code")
                    .isEqualTo("certification.record-own");
        }
        assertThat(bearer.calls(colleague()).get("/api/received-entries")).hasStatus(403);
        assertThat(bearer.calls(bearer.holder).get("/api/learner-records/mine")).hasStatusOk();
    }

    @Test
    void whoUsesAnothersAccountDoesNotTakeTheirRecordAlong() {
        Actor borrowed = new Actor(
                bearer.holder.id().value(),
                new Actor.Borrowed(UUID.randomUUID(), Instant.now().plusSeconds(600)));
        assertThatThrownBy(() -> desk.mine(borrowed)).isInstanceOf(OwnersOnly.class);
    }

    @Test
    void whatWasTakenInIsListedAndRemovedInOnesOwnUnitsAlone() {
        bearer.paper();
        byte[] file = bearer.exported();
        bearer.forgetEverythingEarned(transaction);
        assertThat(bearer.takeIn(file)).hasStatusOk();
        String removal = "/api/received-entries/%s/removal"
                .formatted(bearer.received().get(0).path("entryId").stringValue());
        String reason = "{\"reason\": \"Ghi nhầm\"}";

        assertThat(total(bearer.official, "pao")).isOne();
        assertThat(total(elsewhere(), "pao")).isZero();
        assertThat(bearer.calls(elsewhere()).post(removal, reason)).hasStatus(404);
        assertThat(bearer.calls(colleague()).post(removal, reason)).hasStatus(404);
        assertThat(bearer.calls(bearer.holder).post(removal, reason)).hasStatus(403);
        assertThat(bearer.calls(bearer.official).post(removal, "{\"reason\": \" \"}"))
                .hasStatus(400);
        assertThat(bearer.calls(bearer.official).post(removal, reason)).hasStatus(204);
        assertThat(total(bearer.official, "pao")).isZero();
    }

    private Bearer bearer(String name) {
        return new Bearer(http, somebody, courses, certificates, jdbc, name);
    }

    private Someone manager() {
        return somebody.in(bearer.unit).withRole(Role.UNIT_MANAGER).make();
    }

    private Someone elsewhere() {
        return somebody.in(somebody.unit())
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();
    }

    private Someone colleague() {
        return somebody.in(bearer.unit).make();
    }

    private MvcTestResult sent(boolean written, Someone by, Someone person, byte[] file) {
        return written ? bearer.takeIn(by, person, file, "") : bearer.examine(by, person, file);
    }

    private int total(Someone by, String words) {
        return json(bearer.calls(by).get("/api/received-entries?q=" + words))
                .path("total")
                .intValue();
    }

    private MvcTestResult name(Someone by, String name, String address, String key) {
        return bearer.calls(by).post("/api/record-origins", """
                {"name": "%s", "address": "%s", "fingerprint": "%s"}""".formatted(name, address, key));
    }

    /** The key that signed until now is of another installation from now on. */
    private String becomeForeign() {
        String key = jdbc.sql("select kid from certification_issuer_key where kind = 'RECORD' and signs = 1")
                .query(String.class)
                .single();
        assertThat(bearer.calls(somebody.administrator()).post("/api/issuer/keys/rotation", ""))
                .hasStatusOk();
        jdbc.sql("delete from certification_issuer_key where kid = ?")
                .param(key)
                .update();
        return key;
    }

    private MvcTestResult verification(Certificate certificate) {
        return http.get()
                .uri("/api/verification/%s/received".formatted(certificate.number()))
                .with(ActingAs.anonymous())
                .exchange();
    }

    private static ObjectNode tree(byte[] file) {
        return (ObjectNode) CanonicalJson.MAPPER.readTree(file);
    }

    private static List<String> kinds(JsonNode file) {
        List<String> kinds = new ArrayList<>();
        file.path("record")
                .path("entries")
                .forEach(one -> kinds.add(one.at("/entry/kind").stringValue()));
        return kinds;
    }

    private static List<String> outcomes(MvcTestResult report) {
        return lines(report, "outcome");
    }

    private static List<String> problems(MvcTestResult report) {
        return lines(report, "problem");
    }

    private static List<String> lines(MvcTestResult report, String field) {
        assertThat(report).hasStatusOk();
        List<String> found = new ArrayList<>();
        json(report).path("lines").forEach(line -> found.add(line.path(field).stringValue()));
        return found;
    }
}
