package vn.hocso.certification.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;

import vn.hocso.certification.document.CertificateFace;
import vn.hocso.certification.document.CertificateFaces;
import vn.hocso.certification.document.CertificatePdf;
import vn.hocso.certification.document.Pictures;
import vn.hocso.certification.document.StandardLayout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignedCertificateTests {

    @TempDir
    Path directory;

    LocalKey key;
    PadesSigner signer;

    @BeforeEach
    void makeTheKey() {
        key = new InternalAuthority(directory).key(CertificateFaces.SIGNED_AT);
        signer = new PadesSigner(key, null);
    }

    @Test
    void theEuropeanValidatorAcceptsTheSignatureAsPadesBaselineB() {
        SimpleReport report = Validators.signature(
                "pades-baseline-b",
                signed(CertificateFaces.usual()),
                CertificateFaces.SIGNED_AT.plusSeconds(60),
                key.chain().getLast());

        String signature = report.getFirstSignatureId();
        assertThat(report.getSignatureFormat(signature)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(report.getIndication(signature)).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSigningTime(signature).toInstant())
                .isEqualTo(CertificateFaces.SIGNED_AT.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }

    @Test
    void theSignedPaperIsAnArchiveFileByVeraPdf() {
        assertThat(Validators.archiveFaults("usual-names", signed(CertificateFaces.usual())))
                .isEmpty();
        assertThat(Validators.archiveFaults("longest-names", signed(CertificateFaces.longest())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void soIsThePaperOfEveryStandardForm(StandardLayout standard) {
        byte[] paper =
                CertificatePdf.of(CertificateFaces.longest(), CertificateFaces.CODE, standard.layout(), Pictures.NONE);

        assertThat(Validators.archiveFaults(
                        "standard-form-" + standard.name().toLowerCase(Locale.ROOT),
                        signer.sign(paper, CertificateFaces.SIGNED_AT)))
                .isEmpty();
    }

    @Test
    void soIsThePaperOfANameWithLettersThatTheFontLacks() {
        assertThat(Validators.archiveFaults(
                        "letters-the-font-lacks",
                        signed(CertificateFaces.named("Trần 龍 Văn\u200B \u00AD\uFEFFAn \u202E😀 \uE000"))))
                .isEmpty();
    }

    @Test
    void theValidatorsFindFaultWithWhatIsWrong() {
        byte[] altered = signed(CertificateFaces.usual());
        altered[altered.length / 3] ^= 1;
        SimpleReport report = Validators.signature(
                "altered",
                altered,
                CertificateFaces.SIGNED_AT.plusSeconds(60),
                key.chain().getLast());

        assertThat(report.getIndication(report.getFirstSignatureId())).isNotEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void aKeyOfRsaSignsAsWell() {
        TestAuthority authority = new TestAuthority();
        byte[] paper = new PadesSigner(authority.key("Seal", "RSA"), null)
                .sign(CertificatePdf.of(CertificateFaces.usual(), CertificateFaces.CODE), CertificateFaces.SIGNED_AT);

        SimpleReport report = Validators.signature(
                "rsa-signature", paper, CertificateFaces.SIGNED_AT.plusSeconds(60), authority.root());
        assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void tellsWhoseCertificateSigned() {
        assertThat(SignatureCheck.signer(signed(CertificateFaces.usual())))
                .contains(SignatureCheck.fingerprint(signer.certificate()));
    }

    @Test
    void theSignatureAloneAlreadyShowsAnyChangeToWhatItCovers() {
        byte[] original = signed(CertificateFaces.usual());
        int contents = new String(original, java.nio.charset.StandardCharsets.ISO_8859_1).indexOf("/Contents <");

        IntStream.range(0, original.length)
                .filter(place -> place % 97 == 0)
                .filter(place -> place < contents || place > contents + 2 * 8192 + 12)
                .parallel()
                .forEach(place -> {
                    byte[] altered = original.clone();
                    altered[place] ^= 1;
                    assertThat(SignatureCheck.signer(altered))
                            .as("byte %d", place)
                            .isEmpty();
                });
    }

    @Test
    void bytesAddedAfterTheSignatureBreakIt() {
        byte[] original = signed(CertificateFaces.usual());

        assertThat(SignatureCheck.signer(Arrays.copyOf(original, original.length + 1)))
                .isEmpty();
    }

    @Test
    void filesThatAreNoSignedPdfSimplyHaveNoSigner() {
        assertThat(SignatureCheck.signer(new byte[0])).isEmpty();
        assertThat(SignatureCheck.signer("no pdf".getBytes())).isEmpty();
        assertThat(SignatureCheck.signer("/ByteRange [0 1 3 0]".getBytes())).isEmpty();
        assertThat(SignatureCheck.signer("/ByteRange [0 999999999 999999999 999999999]".getBytes()))
                .isEmpty();
        assertThat(SignatureCheck.signer(CertificatePdf.of(CertificateFaces.usual(), CertificateFaces.CODE)))
                .isEmpty();
    }

    @Test
    void theInternalKeyIsMadeOnceAlsoWhenManyStartTogether() throws Exception {
        Path fresh = directory.resolve("fresh");
        try (ExecutorService starters = Executors.newFixedThreadPool(8)) {
            List<Callable<String>> starts = IntStream.range(0, 8)
                    .mapToObj(i -> (Callable<String>) () -> SignatureCheck.fingerprint(new InternalAuthority(fresh)
                            .key(CertificateFaces.SIGNED_AT)
                            .certificate()))
                    .toList();
            assertThat(starters.invokeAll(starts).stream()
                            .map(done -> done.resultNow())
                            .collect(Collectors.toSet()))
                    .hasSize(1);
        }
    }

    @Test
    void onlyItsOwnerMayReadTheInternalKey() throws IOException {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(directory.resolve("internal-signing.p12"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aKeystoreThatCannotBeOpenedStopsTheStartWithItsRemedy() throws IOException {
        Path broken = Files.writeString(directory.resolve("broken.p12"), "not a keystore");

        assertThatThrownBy(() -> LocalKey.read(broken, "x".toCharArray(), false))
                .hasMessageContaining("broken.p12")
                .hasMessageContaining("HOCSO_SIGNING_KEYSTORE");
    }

    private byte[] signed(CertificateFace face) {
        return signer.sign(CertificatePdf.of(face, CertificateFaces.CODE), face.signedAt());
    }
}
