package vn.hocso.certification.signing;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import vn.hocso.certification.document.CertificateFaces;
import vn.hocso.certification.document.CertificatePdf;

import static org.assertj.core.api.Assertions.assertThat;

/** How many certificates a second of one processor draws and signs; the figure is left in {@code target/signing-speed.txt}. */
class SigningSpeedTests {

    private static final int ROUNDS = Integer.getInteger("hocso.test.signing-rounds", 60);

    @Test
    void aSecondOfTheProcessorMakesManyCertificates() throws IOException {
        DocumentSigner signer = new PadesSigner(new TestAuthority().key("Seal", "EC"), null);
        make(signer);
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long start = thread.getCurrentThreadCpuTime();
        make(signer);
        double perSecond = ROUNDS * 1e9 / (thread.getCurrentThreadCpuTime() - start);

        Files.writeString(
                Path.of("target", "signing-speed.txt"),
                String.format(
                        Locale.ROOT, "%.0f certificates per CPU second, ECDSA P-256, of %d%n", perSecond, ROUNDS));
        assertThat(perSecond).as("far below what it was").isGreaterThan(5);
    }

    private static void make(DocumentSigner signer) {
        IntStream.range(0, ROUNDS)
                .forEach(i -> signer.sign(
                        CertificatePdf.of(CertificateFaces.usual(), CertificateFaces.CODE),
                        CertificateFaces.SIGNED_AT));
    }
}
