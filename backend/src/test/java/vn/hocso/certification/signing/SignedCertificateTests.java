package vn.hocso.certification.signing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;

import vn.hocso.certification.document.CertificateFace;
import vn.hocso.certification.document.CertificateFaces;
import vn.hocso.certification.document.CertificatePdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SignedCertificateTests {

    @TempDir
    Path directory;

    SigningKey key;
    PadesSigner signer;

    @BeforeEach
    void makeTheKey() {
        key = new InternalAuthority(directory).key(CertificateFaces.SIGNED_AT);
        signer = new PadesSigner(key);
    }

    @Test
    void theEuropeanValidatorAcceptsTheSignatureAsPadesBaselineB() {
        SimpleReport report =
                validated(signed(CertificateFaces.usual()), key.chain().getLast());

        String signature = report.getFirstSignatureId();
        assertThat(report.getSignatureFormat(signature)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
        assertThat(report.getIndication(signature)).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(report.getSigningTime(signature).toInstant())
                .isEqualTo(CertificateFaces.SIGNED_AT.truncatedTo(java.time.temporal.ChronoUnit.SECONDS));
    }

    @Test
    void theSignedPaperIsAnArchiveFileByVeraPdf() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        for (CertificateFace face : List.of(CertificateFaces.usual(), CertificateFaces.longest())) {
            assertThat(archiveFaults(signed(face))).isEmpty();
        }
    }

    @Test
    void tellsWhoseCertificateSigned() {
        assertThat(SignatureCheck.signer(signed(CertificateFaces.usual())))
                .contains(SignatureCheck.fingerprint(signer.certificate()));
    }

    @Test
    void flippingAnyByteFailsTheCheck() {
        byte[] original = signed(CertificateFaces.usual());
        String hash = SignatureCheck.hex(original);

        IntStream.range(0, original.length)
                .filter(place -> place % 13 == 0)
                .parallel()
                .forEach(place -> {
                    byte[] altered = original.clone();
                    altered[place] ^= 1;
                    assertThat(SignatureCheck.hex(altered)).isNotEqualTo(hash);
                });
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
        assertThat(SignatureCheck.signer(CertificatePdf.of(CertificateFaces.usual())))
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

        assertThatThrownBy(() -> SigningKey.read(broken, "x".toCharArray(), false))
                .hasMessageContaining("broken.p12")
                .hasMessageContaining("HOCSO_SIGNING_KEYSTORE");
    }

    @Test
    void aCertificateTakesAFractionOfASecondOfTheProcessor() {
        IntStream.range(0, 20).forEach(i -> signed(CertificateFaces.usual()));
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        IntStream.range(0, 20).forEach(i -> signed(CertificateFaces.usual()));

        assertThat(Duration.ofNanos((thread.getCurrentThreadCpuTime() - start) / 20))
                .isLessThan(Duration.ofMillis(500));
    }

    private byte[] signed(CertificateFace face) {
        return signer.sign(CertificatePdf.of(face), face.signedAt());
    }

    private static SimpleReport validated(byte[] pdf, X509Certificate anchor) {
        CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(new CertificateToken(anchor));
        CommonCertificateVerifier verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        SignedDocumentValidator validator =
                SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf, "certificate.pdf"));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(java.util.Date.from(CertificateFaces.SIGNED_AT.plusSeconds(60)));
        return validator.validateDocument().getSimpleReport();
    }

    private static List<String> archiveFaults(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFA_2_B);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTotalAssertions()).isPositive();
            return result.getTestAssertions().stream()
                    .map(fault -> fault.getRuleId() + " " + fault.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
