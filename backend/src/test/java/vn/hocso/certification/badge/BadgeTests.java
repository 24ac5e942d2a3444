package vn.hocso.certification.badge;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import java.util.zip.GZIPInputStream;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.issuerkey.IssuerKey;
import vn.hocso.certification.issuerkey.IssuerKeys;
import vn.hocso.learning.EnrolmentId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

@HocsoTest
class BadgeTests {

    private static final Path FRONTEND =
            Path.of("..", "frontend").toAbsolutePath().normalize();

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses finishedCourses;

    @Autowired
    IssuerKeys keys;

    @Autowired
    StatusLists statusLists;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvcTester http;

    private final JsonMapper json = new JsonMapper();

    private Someone learner;
    private Someone manager;
    private String certificate;

    @BeforeEach
    void finish() {
        UnitId unit = somebody.unit();
        learner = somebody.in(unit).named("Đỗ Thị Quỳnh Như").make();
        manager = somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        certificate = certificateIn(unit);
    }

    private String certificateIn(UnitId unit) {
        EnrolmentId enrolment = finishedCourses
                .finish(finishedCourses.publish(unit, "Kỹ năng số cơ bản"), Instant.now(), learner)
                .getFirst();
        return await().atMost(Duration.ofSeconds(60))
                .until(
                        () -> jdbc.sql("select id from certification_certificate where enrolment_id = ?")
                                .param(Ids.bytes(enrolment.value()))
                                .query((row, n) -> Columns.id(row, "id").toString())
                                .optional(),
                        java.util.Optional::isPresent)
                .orElseThrow();
    }

    @Test
    void aSecondLibraryVerifiesTheProofAlsoAfterTheKeyWasRotated() throws Exception {
        assumeTrue(
                Files.isDirectory(FRONTEND.resolve("node_modules/@digitalbazaar/vc")),
                "The second library is not installed: run  npm ci  in frontend once");
        Path work = Files.createDirectories(Path.of("target", "badges"));
        Files.write(work.resolve("badge.json"), content("json"));
        Files.write(work.resolve("badge.jwt"), content("jwt"));
        assertThat(http.post()
                        .uri("/api/issuer/keys/rotation")
                        .with(somebody.administrator().signedIn()))
                .hasStatusOk();
        Files.write(
                work.resolve("did.json"),
                http.get().uri("/api/issuer/did.json").exchange().getResponse().getContentAsByteArray());
        JsonNode status = json.readTree(content("json")).path("credentialStatus");
        Files.write(
                work.resolve("status.json"),
                http.get().uri(listOf(status)).exchange().getResponse().getContentAsByteArray());

        assertThat(verified(work))
                .isEqualTo("badge verified, status verified, altered badge refused, altered status refused,"
                        + " token verified, altered token refused");
    }

    @Test
    void theTokenIsSignedByAPublishedKey() {
        String[] parts = new String(content("jwt"), StandardCharsets.US_ASCII).split("\\.");
        JsonNode header = json.readTree(Base64.getUrlDecoder().decode(parts[0]));
        JsonNode claims = json.readTree(Base64.getUrlDecoder().decode(parts[1]));

        assertThat(header.path("alg").asString()).isEqualTo("EdDSA");
        assertThat(claims.path("iss").asString())
                .isEqualTo(claims.path("issuer").path("id").asString());
        String kid = header.path("kid").asString();
        IssuerKey key = keys.find(kid.substring(kid.indexOf('#') + 1)).orElseThrow();
        assertThat(key.verifies(
                        (parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII),
                        Base64.getUrlDecoder().decode(parts[2])))
                .isTrue();
    }

    /** The day is written into the register, since terms are given to courses and this one has none. */
    @Test
    void whatEndsSaysSoInBothForms() {
        jdbc.sql("update certification_certificate set expires_on = '2031-12-31' where id = ?")
                .param(Ids.bytes(UUID.fromString(certificate)))
                .update();

        JsonNode claims = json.readTree(
                Base64.getUrlDecoder().decode(new String(content("jwt"), StandardCharsets.US_ASCII).split("\\.")[1]));

        assertThat(claims.path("validUntil").asString()).isEqualTo("2031-12-31T16:59:59Z");
        assertThat(claims.path("exp").longValue())
                .isEqualTo(Instant.parse("2031-12-31T16:59:59Z").getEpochSecond());
    }

    @Test
    void bothPicturesHoldTheCredential() throws Exception {
        byte[] png = content("png");
        String text = new String(png, StandardCharsets.UTF_8);
        String svg = new String(content("svg"), StandardCharsets.UTF_8);

        assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isEqualTo(600);
        assertThat(text).contains("iTXtopenbadgecredential").contains("eddsa-rdfc-2022");
        assertThat(svg).contains("openbadges:credential").contains("eddsa-rdfc-2022");
        Path shown = Files.createDirectories(Path.of("target", "badges"));
        Files.write(shown.resolve("badge.png"), png);
        Files.writeString(shown.resolve("badge.svg"), svg);
    }

    @Test
    void aRevokedBadgeIsMarkedInItsListAndNoOtherIs() throws Exception {
        JsonNode status = json.readTree(content("json")).path("credentialStatus");
        assertThat(marked(status)).isFalse();

        assertThat(http.post()
                        .uri("/api/certificates/{id}/revocation", certificate)
                        .with(manager.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Cấp nhầm người\"}"))
                .hasStatusOk();
        statusLists.forget();

        assertThat(marked(status)).isTrue();
    }

    @Test
    void aBadgeKeepsItsPlaceAndUsesNoOtherUp() {
        JsonNode first = json.readTree(content("json")).path("credentialStatus");
        for (String ending : new String[] {"json", "png", "svg"}) {
            content(ending);
        }
        assertThat(json.readTree(content("json")).path("credentialStatus")).isEqualTo(first);
        certificate = certificateIn(learner.unit());

        assertThat(placeOf(json.readTree(content("json")).path("credentialStatus")))
                .isEqualTo(placeOf(first) + 1);
    }

    private static int placeOf(JsonNode status) {
        return Integer.parseInt(status.path("statusListIndex").asString());
    }

    @Test
    void aListIsNeverOlderThanAMinute() {
        JsonNode status = json.readTree(content("json")).path("credentialStatus");
        MvcTestResult list = http.get().uri(listOf(status)).exchange();

        assertThat(list).hasStatusOk();
        assertThat(list.getResponse().getHeader("Cache-Control")).isEqualTo("max-age=30, public");
        assertThat(StatusLists.FRESH.multipliedBy(2)).isLessThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void aBadgeSaysNoMoreOfItsHolderThanThePaper() {
        assertThat(new String(content("json"), StandardCharsets.UTF_8))
                .contains("Đỗ Thị Quỳnh Như")
                .doesNotContain(learner.email())
                .doesNotContain(learner.id().toString());
    }

    @Test
    void onlyWhoMaySeeTheCertificateGetsItsBadge() {
        Someone stranger = somebody.in(somebody.unit()).make();

        for (String ending : new String[] {"json", "jwt", "png", "svg"}) {
            assertThat(http.get()
                            .uri("/api/certificates/{id}/badge.{ending}", certificate, ending)
                            .with(stranger.signedIn()))
                    .hasStatus(404);
        }
        assertThat(http.get().uri("/api/badges/status/999999")).hasStatus(404);
    }

    private byte[] content(String ending) {
        MvcTestResult result = http.get()
                .uri("/api/certificates/{id}/badge.{ending}", certificate, ending)
                .with(learner.signedIn())
                .exchange();
        assertThat(result).hasStatusOk();
        return result.getResponse().getContentAsByteArray();
    }

    private static String listOf(JsonNode status) {
        String url = status.path("statusListCredential").asString();
        return url.substring(url.indexOf("/api/"));
    }

    private boolean marked(JsonNode status) throws Exception {
        String encoded = json.readTree(
                        http.get().uri(listOf(status)).exchange().getResponse().getContentAsByteArray())
                .path("credentialSubject")
                .path("encodedList")
                .asString();
        byte[] bits = new GZIPInputStream(
                        new ByteArrayInputStream(Base64.getUrlDecoder().decode(encoded.substring(1))))
                .readAllBytes();
        assertThat(bits).hasSize(StatusLists.PLACES / 8);
        int place = placeOf(status);
        return (bits[place / 8] >> (7 - place % 8) & 1) == 1;
    }

    private static String verified(Path work) throws Exception {
        Process process = new ProcessBuilder(
                        "node",
                        FRONTEND.resolve("config/verify-badge.mjs").toString(),
                        work.toAbsolutePath().toString())
                .directory(FRONTEND.toFile())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said.strip();
    }
}
