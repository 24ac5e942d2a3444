package vn.hocso.certification.register;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.hocso.certification.signing.SignatureCheck;
import vn.hocso.learning.EnrolmentId;
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
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CertificateControllerTests {

    @Autowired
    Somebody somebody;

    @Autowired
    FinishedCourses finishedCourses;

    @Autowired
    Certificates certificates;

    @Autowired
    MockMvcTester http;

    UnitId issuer;
    UnitId holdersUnit;
    OneLesson course;
    Someone learner;
    Someone administrator;
    Someone stranger;
    Certificate certificate;

    @BeforeEach
    void certify() {
        if (course == null) {
            issuer = somebody.unit();
            holdersUnit = somebody.unit();
            course = finishedCourses.publish(issuer, "Dịch vụ công trực tuyến");
            administrator =
                    somebody.in(issuer).withRole(Role.CERTIFICATE_ADMINISTRATOR).make();
            UnitId elsewhere = somebody.unit();
            stranger = somebody.in(elsewhere)
                    .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                    .make();
        }
        learner = somebody.in(holdersUnit).named("Hoàng Thị Bích Ngọc").make();
        certificate = certificate(
                finishedCourses.finish(course, Instant.now(), learner).getFirst());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/mine", "/ID", "/ID/file.pdf", "/ID/qr.svg", "/ID/qr.png"})
    void nothingIsShownToWhoIsNotSignedIn(String path) {
        assertThat(http.get().uri("/api/certificates" + path.replace("ID", id())))
                .hasStatus(401);
    }

    @Test
    void holdersSeeTheirOwnAndNobodyElses() {
        Someone other = somebody.in(holdersUnit).make();

        assertThat(get("/mine", learner))
                .bodyJson()
                .extractingPath("$[*].number")
                .asArray()
                .containsExactly(certificate.number().value());
        assertThat(get("/mine", other)).bodyJson().extractingPath("$").asArray().isEmpty();
        assertThat(get("/" + id(), learner)).hasStatusOk();
        assertThat(get("/" + id(), other)).hasStatus(404);
        assertThat(get("/" + id() + "/file.pdf", other)).hasStatus(404);
        assertThat(get("/" + id() + "/qr.svg", other)).hasStatus(404);
    }

    @Test
    void thePaperComesAsASignedPdfUnderItsNumber() {
        MvcTestResult answer = get("/" + id() + "/file.pdf", learner);

        assertThat(answer)
                .hasStatusOk()
                .hasContentType(MediaType.APPLICATION_PDF)
                .hasHeader(
                        "Content-Disposition",
                        "attachment; filename=\"giay-chung-nhan-" + certificate.number() + ".pdf\"");
        byte[] paper = answer.getResponse().getContentAsByteArray();
        assertThat(SignatureCheck.signer(paper)).isPresent();
        assertThat(certificates.byFile(SignatureCheck.hex(paper)))
                .map(Certificate::number)
                .contains(certificate.number());
    }

    @Test
    void theQrCodeIsADrawing() {
        assertThat(get("/" + id() + "/qr.svg", learner))
                .hasStatusOk()
                .bodyText()
                .startsWith("<svg");
        assertThat(get("/" + id() + "/qr.png", learner)).hasStatusOk().hasContentType(MediaType.IMAGE_PNG);
    }

    @Test
    void learnersHaveNoRegisterToSearch() {
        assertThat(get("", learner))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("organisation.not-allowed");
    }

    @Test
    void administratorsSeeTheCertificatesOfOnePersonOfTheirs() {
        Someone other = somebody.in(holdersUnit).make();

        assertThat(total("?holder=" + learner.id(), administrator)).isEqualTo(1);
        assertThat(total("?holder=" + other.id(), administrator)).isZero();
        assertThat(total("?holder=" + learner.id(), stranger)).isZero();
        assertThat(get("?holder=nobody", administrator)).hasStatus(400);
    }

    @Test
    void administratorsSearchWhatTheirUnitsIssuedOrTheirPeopleHold() {
        Someone ofTheHolders =
                somebody.in(holdersUnit).withRole(Role.UNIT_MANAGER).make();
        String byNumber = "?q=" + certificate.number();

        assertThat(total(byNumber, administrator)).isEqualTo(1);
        assertThat(total(byNumber, ofTheHolders)).isEqualTo(1);
        assertThat(total(byNumber, stranger)).isZero();
        assertThat(get("/" + id(), administrator)).hasStatusOk();
        assertThat(get("/" + id(), ofTheHolders)).hasStatusOk();
        assertThat(get("/" + id(), stranger)).hasStatus(404);
    }

    @Test
    void theRegisterIsSearchedWithoutMarksAndFilteredAndSorted() {
        assertThat(total("?q=bich ngoc hoang&state=VALID", administrator)).isPositive();
        assertThat(total("?q=dich vu cong", administrator)).isPositive();
        assertThat(total("?q=khong co ai nhu vay", administrator)).isZero();
        assertThat(total("?q=" + certificate.number() + "&state=REVOKED", administrator))
                .isZero();
        assertThat(total("?q=" + certificate.number() + "&unit=" + holdersUnit, administrator))
                .isEqualTo(1);
        for (String sort : new String[] {"name", "-name", "issuedOn", "-issuedOn", "number", "course", "nonsense"}) {
            assertThat(total("?size=5&sort=" + sort, administrator)).isPositive();
        }
        assertThat(get("?size=1000", administrator)).hasStatus(400);
        assertThat(get("?unit=nonsense", administrator)).hasStatus(400);
    }

    @Test
    void theIssuersAdministratorRevokesOnceWithAReason() {
        assertThat(revoke(administrator, "Học viên nhờ người khác làm bài kiểm tra thay"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.state")
                .isEqualTo("REVOKED");
        assertThat(revoke(administrator, "Một lý do khác về sau"))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("$.revocationReason")
                .isEqualTo("Học viên nhờ người khác làm bài kiểm tra thay");
        assertThat(get("/" + id(), administrator))
                .bodyJson()
                .extractingPath("$.abilities")
                .asArray()
                .containsExactly("DOWNLOAD");
    }

    @Test
    void nobodyElseRevokes() {
        Someone ofTheHolders = somebody.in(holdersUnit)
                .withRole(Role.CERTIFICATE_ADMINISTRATOR)
                .make();

        assertThat(http.post()
                        .uri("/api/certificates/" + id() + "/revocation")
                        .with(ActingAs.anonymous())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"reason\":\"Không hợp lệ\"}"))
                .hasStatus(401);
        assertThat(revoke(learner, "Tôi không cần nữa")).hasStatus(403);
        assertThat(revoke(ofTheHolders, "Không phải đơn vị cấp")).hasStatus(403);
        assertThat(revoke(stranger, "Đơn vị khác")).hasStatus(404);
        assertThat(certificates.find(certificate.id()).orElseThrow().state(Instant.now()))
                .isEqualTo(Certificate.State.VALID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\"   \"}", "{\"reason\":\"x\"}"})
    void aReasonIsRequired(String request) {
        assertThat(http.post()
                        .uri("/api/certificates/" + id() + "/revocation")
                        .with(administrator.signedIn())
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(request))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("reason");
    }

    @Test
    void theLearnerIsToldWhatTheCertificateStillWaitsFor() {
        Someone beginner = somebody.in(holdersUnit).make();
        EnrolmentId enrolment = finishedCourses.enrol(course, Instant.now(), beginner);

        assertThat(http.get()
                        .uri("/api/enrolments/" + enrolment + "/certificate")
                        .with(beginner.signedIn()))
                .hasStatusOk()
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("NOT_YET"))
                .hasPathSatisfying(
                        "$.missing[0].text", text -> assertThat(text).asString().contains("Bài 1"));
        assertThat(http.get()
                        .uri("/api/enrolments/" + enrolment + "/certificate")
                        .with(learner.signedIn()))
                .hasStatus(404);
        assertThat(http.get().uri("/api/enrolments/" + enrolment + "/certificate"))
                .hasStatus(401);
    }

    @Test
    void theStatusOfACompletedEnrolmentIsItsCertificate() {
        assertThat(http.get()
                        .uri("/api/enrolments/" + certificate.completion().enrolmentId() + "/certificate")
                        .with(learner.signedIn()))
                .bodyJson()
                .hasPathSatisfying("$.state", state -> assertThat(state).isEqualTo("ISSUED"))
                .hasPathSatisfying(
                        "$.certificate.number",
                        number -> assertThat(number)
                                .isEqualTo(certificate.number().value()));
    }

    private Certificate certificate(EnrolmentId enrolment) {
        return await().atMost(Duration.ofSeconds(30))
                .until(() -> certificates.of(enrolment), Optional::isPresent)
                .orElseThrow();
    }

    private String id() {
        return certificate.id().toString();
    }

    private MvcTestResult get(String path, Someone who) {
        return http.get().uri("/api/certificates" + path).with(who.signedIn()).exchange();
    }

    private int total(String query, Someone who) {
        MvcTestResult answer = get(query, who);
        assertThat(answer).hasStatusOk();
        return com.jayway.jsonpath.JsonPath.read(body(answer), "$.total");
    }

    private static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (java.io.UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private MvcTestResult revoke(Someone who, String reason) {
        return http.post()
                .uri("/api/certificates/" + id() + "/revocation")
                .with(who.signedIn())
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"reason\":\"%s\"}".formatted(reason))
                .exchange();
    }
}
