package vn.hocso.certification.verification;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import com.jayway.jsonpath.JsonPath;

import vn.hocso.certification.document.CertificateFaces;
import vn.hocso.certification.document.CertificatePdf;
import vn.hocso.certification.signing.DocumentSigner;
import vn.hocso.certification.signing.SignedElsewhere;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.testing.ActingAs;
import vn.hocso.testing.FinishedCourses;
import vn.hocso.testing.FinishedCourses.OneLesson;
import vn.hocso.testing.HocsoTest;
import vn.hocso.testing.Somebody;
import vn.hocso.testing.Somebody.Someone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@HocsoTest
class VerificationTests {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses finishedCourses;

    @Autowired
    DocumentSigner ourKey;

    @Autowired
    MockMvcTester http;

    String address = "10.1.0." + ADDRESSES.incrementAndGet();
    UnitId unit;
    Someone learner;
    String mine;

    @BeforeEach
    void certify() {
        unit = somebody.unit();
        OneLesson course = finishedCourses.publish(unit, "Kỹ năng số cơ bản");
        learner = somebody.in(unit).named("Vũ Thị Thùy Dương").make();
        finishedCourses.finish(course, Instant.now(), learner);
        mine = await().until(this::ownCertificates, own -> own.contains("\"number\""));
    }

    @Test
    void anybodySeesEveryPrintedFieldByTheNumber() {
        assertThat(verify(number()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("VALID"))
                .hasPathSatisfying("$.holderName", name -> assertThat(name).isEqualTo("Vũ Thị Thùy Dương"))
                .hasPathSatisfying(
                        "$.position", position -> assertThat(position).isEqualTo("Chuyên viên"))
                .hasPathSatisfying("$.courseTitle", title -> assertThat(title).isEqualTo("Kỹ năng số cơ bản"))
                .hasPathSatisfying(
                        "$.versionNumber", number -> assertThat(number).isEqualTo(1))
                .hasPathSatisfying(
                        "$.registerNumber",
                        number -> assertThat(number).asString().startsWith("1/"))
                .hasPath("$.unitName")
                .hasPath("$.courseCode")
                .hasPath("$.completedOn")
                .hasPath("$.issuedOn")
                .hasPath("$.issuerName")
                .hasPath("$.signerTitle")
                .hasPath("$.place");
    }

    @Test
    void saysPlainlyThatTheKeyIsTheInstallationsOwn() {
        paper();

        assertThat(verify(number()))
                .bodyJson()
                .hasPathSatisfying(
                        "$.signing.internal", internal -> assertThat(internal).isEqualTo(true))
                .hasPath("$.sha256");
    }

    @Test
    void theNumberMayBeTypedCarelessly() {
        assertThat(verify(number().toLowerCase().replace("-", ""))).hasStatusOk();
    }

    @Test
    void anUnknownNumberIsNotFoundInTheReadersLanguage() {
        assertThat(verify("HS-2026-0000-0000-0"))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.title")
                .isEqualTo("Không có giấy chứng nhận nào mang số hiệu này");
        assertThat(verify("nonsense")).hasStatus(404);
    }

    @Test
    void answersAreKeptOutOfSearchEnginesAndCaches() {
        assertThat(verify(number())).hasHeader("X-Robots-Tag", "noindex, nofollow");
        assertThat(verify("nonsense")).hasHeader("X-Robots-Tag", "noindex, nofollow");
        assertThat(http.get().uri("/verify/" + number()))
                .as("the page that asks, which browsers alone would find marked")
                .hasHeader("X-Robots-Tag", "noindex, nofollow");
        assertThat(http.get().uri("/verify"))
                .as("the page where numbers are typed names nobody")
                .doesNotContainHeader("X-Robots-Tag");
        assertThat(verify(number()).getResponse().getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void theOriginalFileIsRecognised() {
        assertThat(verify(paper()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.number", number -> assertThat(number).isEqualTo(number()))
                .hasPathSatisfying(
                        "$.fileMatches", matches -> assertThat(matches).isEqualTo(true))
                .hasPathSatisfying(
                        "$.signatureValid", valid -> assertThat(valid).isEqualTo(true));
    }

    @Test
    void anAlteredFileIsShownBesideWhatWasIssued() {
        byte[] altered = paper();
        altered[altered.length / 3] ^= 1;

        assertThat(verify(altered))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying(
                        "$.fileMatches", matches -> assertThat(matches).isEqualTo(false))
                .hasPathSatisfying(
                        "$.signatureValid", valid -> assertThat(valid).isEqualTo(false))
                .hasPathSatisfying("$.holderName", name -> assertThat(name).isEqualTo("Vũ Thị Thùy Dương"));
    }

    @Test
    void aFileThatIsNoCertificateIsRefusedWithTheReason() {
        assertThat(verify("%PDF-1.7 something else".getBytes()))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.unknown-file");
        assertThat(verify(new byte[0]))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("file");
        assertThat(verify(new byte[13 * 1024 * 1024]))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.file-too-large");
    }

    @Test
    void aPaperOfAnotherInstallationIsToldAsUnalteredAndNotOurs() {
        byte[] foreign = SignedElsewhere.paper("Học viện của nơi khác");

        assertThat(verify(foreign))
                .hasStatus(404)
                .bodyJson()
                .hasPathSatisfying("$.code", code -> assertThat(code).isEqualTo("certification.file-signed-elsewhere"))
                .hasPathSatisfying(
                        "$.subject", subject -> assertThat(subject).asString().contains("CN=Học viện của nơi khác"))
                .hasPathSatisfying(
                        "$.fingerprint",
                        fingerprint -> assertThat(fingerprint).asString().hasSize(64))
                .doesNotHavePath("$.found")
                .doesNotHavePath("$.signatureValid");

        foreign[foreign.length / 3] ^= 1;
        assertThat(verify(foreign))
                .as("of an altered one nothing is known")
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.unknown-file");
    }

    @Test
    void whatAStrangerCallsThemselfIsCutShort() {
        assertThat(verify(SignedElsewhere.paper("Bộ\u202e " + "rất dài ".repeat(60))))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.subject")
                .asString()
                .hasSizeLessThan(210)
                .doesNotContain("\u202e");
    }

    /** The letter stands where the name, which begins with {@code CN=}, is cut. */
    @Test
    void andNotThroughALetter() {
        assertThat(verify(SignedElsewhere.paper("a".repeat(196) + "𠀋" + "a".repeat(20))))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.subject")
                .isEqualTo("CN=" + "a".repeat(196) + "…");
    }

    @Test
    void aPaperOfOurKeyThatIsNotInTheRegisterIsToldSo() {
        paper();
        byte[] unregistered = ourKey.sign(
                CertificatePdf.of(CertificateFaces.usual(), CertificateFaces.CODE), CertificateFaces.SIGNED_AT);

        assertThat(verify(unregistered))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("certification.file-not-registered");
    }

    @Test
    void aRevocationShowsAtOnceOnEveryWayOfChecking() {
        byte[] paper = paper();
        Someone administrator =
                somebody.in(unit).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
        assertThat(http.post()
                        .uri("/api/certificates/" + JsonPath.read(mine, "$[0].certificateId") + "/revocation")
                        .with(administrator.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Cấp nhầm cho người chưa dự kiểm tra\"}"))
                .hasStatusOk();

        for (MvcTestResult answer : new MvcTestResult[] {verify(number()), verify(paper)}) {
            assertThat(answer)
                    .hasStatusOk()
                    .bodyJson()
                    .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("REVOKED"))
                    .hasPath("$.revokedAt")
                    .hasPathSatisfying(
                            "$.revocationReason",
                            reason -> assertThat(reason).isEqualTo("Cấp nhầm cho người chưa dự kiểm tra"));
        }
    }

    @Test
    void anAddressThatAsksTooOftenHasToWait() {
        address = "10.2.0.1";
        for (int i = 0; i < LookUpLimit.PER_MINUTE + 5; i++) {
            verify("nonsense");
        }

        assertThat(verify(number())).hasStatus(429).containsHeader("Retry-After");
        address = "10.2.0.2";
        assertThat(verify(number())).hasStatusOk();
    }

    private String number() {
        return JsonPath.read(mine, "$[0].number");
    }

    private byte[] paper() {
        String path = JsonPath.read(mine, "$[0].pdfUrl");
        MvcTestResult answer = http.get().uri(path).with(learner.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return answer.getResponse().getContentAsByteArray();
    }

    private String ownCertificates() throws Exception {
        return http.get()
                .uri("/api/certificates/mine")
                .with(learner.signedIn())
                .exchange()
                .getResponse()
                .getContentAsString();
    }

    private MvcTestResult verify(String typed) {
        return http.get()
                .uri("/api/verification/{number}", typed)
                .with(this::fromAddress)
                .exchange();
    }

    private MvcTestResult verify(byte[] file) {
        return http.post()
                .uri("/api/verification/file")
                .multipart()
                .file("file", file)
                .with(ActingAs.anonymous())
                .with(this::fromAddress)
                .exchange();
    }

    private org.springframework.mock.web.MockHttpServletRequest fromAddress(
            org.springframework.mock.web.MockHttpServletRequest request) {
        request.setRemoteAddr(address);
        return request;
    }
}
