package vn.hocso.certification.signing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.document.CertificateFaces;
import vn.hocso.certification.document.CertificatePdf;
import vn.hocso.certification.signing.PersonalSigning.Credential;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class RemoteSigningTests {

    private static final Map<String, String> PIN = Map.of("PIN", TestSigningService.PIN);

    private final TestAuthority authority = new TestAuthority();
    private final LocalKey key = authority.key("Trần Quốc Khánh", "EC");
    private TestSigningService service;
    private PersonalSigning signing;

    @BeforeEach
    void start() {
        service = new TestSigningService(5);
        service.add("khanh", key);
        signing = signing("secret");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    @Test
    void theEuropeanValidatorAcceptsWhatTheServiceSigned() {
        byte[] paper = signing.signer("khanh", PIN).sign(paper(), CertificateFaces.SIGNED_AT);

        SimpleReport report = Validators.signature(
                "remote-signature", paper, CertificateFaces.SIGNED_AT.plusSeconds(60), authority.root());
        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(SignatureCheck.signer(paper)).contains(SignatureCheck.fingerprint(key.certificate()));
    }

    @Test
    void oneActivationSignsAsManyAsTheCredentialAllows() {
        List<byte[]> papers = IntStream.range(0, 12).mapToObj(i -> paper()).toList();

        List<byte[]> signed = signing.signer("khanh", PIN).sign(papers, CertificateFaces.SIGNED_AT);

        assertThat(signed)
                .hasSize(12)
                .allSatisfy(one -> assertThat(SignatureCheck.signer(one)).isPresent());
        assertThat(service.authorised).isEqualTo(3);
    }

    @Test
    void tellsWhatACredentialAsksFor() {
        Credential credential = signing.of("khanh@example.vn").getFirst();

        assertThat(credential.subject()).contains("Trần Quốc Khánh");
        assertThat(credential.asks()).extracting(PersonalSigning.Asked::id).containsExactly("PIN");
        assertThat(credential.most()).isEqualTo(5);
        assertThat(credential.usable()).isTrue();
    }

    @Test
    void aWrongPinIsRefusedInTheServicesWords() {
        assertThatThrownBy(() -> signing.signer("khanh", Map.of("PIN", "0")).sign(paper(), CertificateFaces.SIGNED_AT))
                .isInstanceOfSatisfying(
                        SigningRefused.class,
                        refused -> assertThat(refused.params()).containsEntry("error", "invalid_pin"));
        assertThat(service.signed).isZero();
    }

    @Test
    void aServiceInTroubleIsTriedLater() {
        service.away = true;
        DocumentSigner signer = signing.signer("khanh", PIN);

        assertThatThrownBy(() -> signer.sign(paper(), CertificateFaces.SIGNED_AT))
                .isInstanceOf(SigningUnavailable.class);

        service.away = false;
        assertThat(SignatureCheck.signer(signer.sign(paper(), CertificateFaces.SIGNED_AT)))
                .isPresent();
    }

    @Test
    void aSignatureThatDoesNotFitTheCertificateGoesIntoNoDocument() {
        service.broken = true;

        assertThatThrownBy(() -> signing.signer("khanh", PIN).sign(paper(), CertificateFaces.SIGNED_AT))
                .isInstanceOf(SigningUnavailable.class);
    }

    @Test
    void signsInAgainWhenTheServiceHasForgottenUs() {
        signing.credential("khanh");
        service.forget();

        assertThat(signing.credential("khanh").usable()).isTrue();
    }

    @Test
    void aClientTheServiceDoesNotKnowCannotSign() {
        assertThatThrownBy(() -> signing("wrong").credential("khanh")).isInstanceOf(SigningUnavailable.class);
    }

    private PersonalSigning signing(String secret) {
        return new PersonalSigning(
                new CscService(new CscConnection(
                        new SigningSettings.Service(service.url(), "hocso", secret, "", ""),
                        new JsonMapper(),
                        Clock.systemUTC())),
                null);
    }

    private static byte[] paper() {
        return CertificatePdf.of(CertificateFaces.usual(), CertificateFaces.CODE);
    }
}
