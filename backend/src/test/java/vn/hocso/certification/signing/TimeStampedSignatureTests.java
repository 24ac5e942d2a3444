package vn.hocso.certification.signing;

import java.net.URI;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;

import vn.hocso.certification.document.CertificateFaces;
import vn.hocso.certification.document.CertificatePdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TimeStampedSignatureTests {

    private final TestAuthority authority = new TestAuthority();
    private TestTimeStampServer tsa;
    private PadesSigner signer;

    @BeforeEach
    void start() throws Exception {
        tsa = new TestTimeStampServer(authority);
        signer = new PadesSigner(authority.key("Seal", "EC"), new TimeStampServer(tsa.address(), ""));
    }

    @AfterEach
    void stop() {
        tsa.close();
    }

    @Test
    void theEuropeanValidatorAcceptsItAsPadesBaselineT() {
        byte[] paper = signed();

        SimpleReport report = Validators.signature(
                "pades-baseline-t",
                paper,
                CertificateFaces.SIGNED_AT.plus(1, ChronoUnit.HOURS),
                authority.root(),
                tsa.certificate());

        String signature = report.getFirstSignatureId();
        assertThat(report.getSignatureFormat(signature)).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
        assertThat(report.getIndication(signature)).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getBestSignatureTime(signature).toInstant())
                .isEqualTo(CertificateFaces.SIGNED_AT.plusSeconds(1).truncatedTo(ChronoUnit.SECONDS));
        assertThat(SignatureCheck.signer(paper)).contains(SignatureCheck.fingerprint(signer.certificate()));
    }

    @Test
    void itStaysAnArchiveFile() {
        assertThat(Validators.archiveFaults("pades-baseline-t", signed())).isEmpty();
    }

    @Test
    void nothingIsSignedWhileTheServerIsAway() {
        tsa.away = true;

        assertThatThrownBy(this::signed).isInstanceOf(SigningUnavailable.class);

        tsa.away = false;
        assertThat(SignatureCheck.signer(signed())).isPresent();
    }

    @Test
    void aStampOfSomethingElseIsNotTaken() {
        tsa.lying = true;

        assertThatThrownBy(this::signed).isInstanceOf(SigningUnavailable.class);
    }

    @Test
    void aServerThatIsNotThereIsToldByItsName() {
        PadesSigner alone = new PadesSigner(
                authority.key("Seal", "EC"), new TimeStampServer(URI.create("http://127.0.0.1:1/tsa"), ""));

        assertThatThrownBy(() -> alone.sign(
                        CertificatePdf.of(CertificateFaces.usual(), CertificateFaces.CODE), CertificateFaces.SIGNED_AT))
                .isInstanceOf(SigningUnavailable.class)
                .hasMessageContaining("127.0.0.1");
    }

    private byte[] signed() {
        return signer.sign(
                CertificatePdf.of(CertificateFaces.usual(), CertificateFaces.CODE), CertificateFaces.SIGNED_AT);
    }
}
