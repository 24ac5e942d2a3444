package vn.hocso.certification.signatory;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.certification.signing.TestSigningService;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@HocsoTest
class SigningQueueTests {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final TestSigningService SERVICE = TestSigningService.ofTheApplication();

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses finishedCourses;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    private final JsonMapper json = new JsonMapper();

    private UnitId unit;
    private Someone official;
    private Someone manager;
    private String credential;

    @BeforeEach
    void appoint() {
        SERVICE.away = false;
        unit = somebody.unit();
        official = somebody.in(unit).named("Lê Thị Kim Ngân").make();
        manager = somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        credential = "c-" + Somebody.word();
        SERVICE.add(credential, "Lê Thị Kim Ngân");
        assertThat(appoint(manager, unit, official)).hasStatusOk();
    }

    @Test
    void certificatesWaitForTheHandOfTheirSignatory() {
        List<String> waiting = finish(2);

        assertThat(http.get().uri("/api/signing/queue").with(official.signedIn()))
                .bodyJson()
                .extractingPath("$.items[*].holderName")
                .asArray()
                .hasSize(2);
        assertThat(http.get()
                        .uri("/api/certificates/{id}/file.pdf", waiting.getFirst())
                        .with(manager.signedIn()))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.waits-for-signature");
        assertThat(http.get().uri("/api/certificates/{id}", waiting.getFirst()).with(manager.signedIn()))
                .bodyJson()
                .extractingPath("$.waitsForSignature")
                .isEqualTo(true);
    }

    @Test
    void theOfficialReadsWhatTheyAreToSign() {
        String waiting = finish(1).getFirst();

        MvcTestResult draft = http.get()
                .uri("/api/signing/queue/{id}/draft.pdf", waiting)
                .with(official.signedIn())
                .exchange();

        assertThat(draft).hasStatusOk();
        assertThat(draft.getResponse().getContentAsByteArray()).startsWith("%PDF".getBytes());
        assertThat(SignatureCheck.signer(draft.getResponse().getContentAsByteArray()))
                .isEmpty();
    }

    @Test
    void nobodySeesOrSignsTheQueueOfAnother() {
        String waiting = finish(1).getFirst();

        assertThat(http.get().uri("/api/signing/queue").with(manager.signedIn()))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(http.get().uri("/api/signing/queue/{id}/draft.pdf", waiting).with(manager.signedIn()))
                .hasStatus(404);
        assertThat(sign(manager, List.of(waiting), TestSigningService.PIN)).hasStatus(409);
    }

    @Test
    void whatWasReplacedBeforeItWasSignedIsNotSignedAnyMore() {
        String wrong = finish(1).getFirst();
        assertThat(http.post()
                        .uri("/api/certificates/{id}/successor", wrong)
                        .with(manager.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"kind\": \"REPLACEMENT\", \"reason\": \"Sai nơi cấp\"}"))
                .hasStatus(201);

        assertThat(http.get().uri("/api/signing/queue").with(official.signedIn()))
                .bodyJson()
                .hasPathSatisfying("$.total", total -> assertThat(total).isEqualTo(1))
                .extractingPath("$.items[0].certificateId")
                .isNotEqualTo(wrong);
        assertThat(sign(official, List.of(wrong), TestSigningService.PIN)).hasStatus(409);
    }

    @Test
    void aBatchSignsAllAndWritesEachDown() {
        List<String> waiting = finish(7);

        assertThat(sign(official, null, TestSigningService.PIN)).hasStatus(202);

        await().atMost(PATIENCE).until(() -> waiting.stream().allMatch(this::signed));
        assertThat(signedEntries(waiting)).isEqualTo(7);
        assertThat(signers(waiting)).hasSize(1);
        await().atMost(PATIENCE).until(() -> activations() == 0);
    }

    @Test
    void onlyWhatWasPickedIsSigned() {
        List<String> waiting = finish(3);

        assertThat(sign(official, waiting.subList(0, 1), TestSigningService.PIN))
                .hasStatus(202);

        await().atMost(PATIENCE).until(() -> signed(waiting.getFirst()));
        assertThat(waiting.stream().filter(this::signed)).hasSize(1);
    }

    @Test
    void aWrongPinSignsNothingAndSaysSo() {
        List<String> waiting = finish(2);

        assertThat(sign(official, null, "111111")).hasStatus(202);

        await().atMost(PATIENCE).until(() -> batchState().equals("FAILED"));
        assertThat(waiting).noneMatch(this::signed);
        assertThat(state()).contains("certification.signing-pin-wrong");
        await().atMost(PATIENCE).until(() -> activations() == 0);
    }

    @Test
    void aServiceThatComesBackSignsEachOnce() {
        List<String> waiting = finish(2);
        SERVICE.away = true;
        assertThat(sign(official, null, TestSigningService.PIN)).hasStatus(202);
        await().atMost(PATIENCE).until(() -> batchState().equals("RUNNING"));
        SERVICE.away = false;

        await().atMost(PATIENCE).until(() -> waiting.stream().allMatch(this::signed));
        assertThat(signedEntries(waiting)).isEqualTo(2);
    }

    @Test
    void whoeverIsAppointedNextSignsWhatStillWaits() {
        String waiting = finish(1).getFirst();
        Someone next = somebody.in(unit).named("Phạm Văn Sơn").make();

        assertThat(appoint(manager, unit, next)).hasStatusOk();

        assertThat(http.get().uri("/api/signing/queue").with(official.signedIn()))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(0);
        assertThat(http.get().uri("/api/signing/queue").with(next.signedIn()))
                .bodyJson()
                .extractingPath("$.total")
                .isEqualTo(1);
        assertThat(jdbc.sql("select signer_name from certification_certificate where id = ?")
                        .param(Ids.bytes(UUID.fromString(waiting)))
                        .query(String.class)
                        .single())
                .isEqualTo("Phạm Văn Sơn");
    }

    @Test
    void onlyWhoMayRevokeAppointsASignatory() {
        assertThat(appoint(official, unit, official)).hasStatus(403);
        assertThat(appoint(manager, somebody.unit(), official)).hasStatus(404);
        assertThat(http.get().uri("/api/signatories").with(official.signedIn())).hasStatus(403);
        assertThat(http.get().uri("/api/signatories").with(manager.signedIn()))
                .bodyJson()
                .extractingPath("$.items[*].fullName")
                .asArray()
                .containsExactly("Lê Thị Kim Ngân");
    }

    private MvcTestResult appoint(Someone by, UnitId where, Someone signatory) {
        return http.put()
                .uri("/api/units/{id}/signatory", where)
                .with(by.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(Map.of(
                        "fullName",
                        signatory == official ? "Lê Thị Kim Ngân" : "Phạm Văn Sơn",
                        "title",
                        "Giám đốc",
                        "accountId",
                        signatory.id(),
                        "credential",
                        credential)))
                .exchange();
    }

    private MvcTestResult sign(Someone by, List<String> picked, String pin) {
        Map<String, Object> request = picked == null
                ? Map.of("activation", Map.of("PIN", pin))
                : Map.of("activation", Map.of("PIN", pin), "certificateIds", picked);
        return http.post()
                .uri("/api/signing/batches")
                .with(by.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content(json.writeValueAsString(request))
                .exchange();
    }

    private List<String> finish(int people) {
        OneLesson course = finishedCourses.publish(unit, "Chữ ký số " + Somebody.word());
        return finishedCourses
                .finish(
                        course,
                        Instant.now(),
                        IntStream.range(0, people)
                                .mapToObj(i -> somebody.in(unit).make())
                                .toArray(Someone[]::new))
                .stream()
                .map(enrolment -> await().atMost(PATIENCE)
                        .until(
                                () -> jdbc.sql("select id from certification_certificate where enrolment_id = ?")
                                        .param(Ids.bytes(enrolment.value()))
                                        .query((row, n) -> vn.hocso.shared.Columns.id(row, "id")
                                                .toString())
                                        .optional(),
                                java.util.Optional::isPresent)
                        .orElseThrow())
                .toList();
    }

    private boolean signed(String id) {
        return jdbc.sql("select count(*) from certification_certificate where id = ? and file_key is not null")
                        .param(Ids.bytes(UUID.fromString(id)))
                        .query(Integer.class)
                        .single()
                == 1;
    }

    private List<String> signers(List<String> ids) {
        return jdbc.sql("select distinct signer_fingerprint from certification_certificate where id in (:ids)")
                .param("ids", bytes(ids).toList())
                .query(String.class)
                .list();
    }

    private int signedEntries(List<String> ids) {
        return jdbc.sql("select count(*) from audit_entry where action = 'certification.certificate-signed'"
                        + " and subject_id in (:ids)")
                .param("ids", bytes(ids).toList())
                .query(Integer.class)
                .single();
    }

    private int activations() {
        return jdbc.sql(
                        "select count(*) from certification_signing_batch where account_id = ? and activation is not null")
                .param(Ids.bytes(official.id().value()))
                .query(Integer.class)
                .single();
    }

    private String batchState() {
        return json.readTree(state()).path("batch").path("state").asString("");
    }

    private String state() {
        try {
            return http.get()
                    .uri("/api/signing/state")
                    .with(official.signedIn())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Stream<byte[]> bytes(List<String> ids) {
        return ids.stream().map(id -> Ids.bytes(UUID.fromString(id)));
    }
}
