package vn.hocso.certification.signing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** A key in a token, which here is SoftHSM; {@code ./hocso test} installs it where it may. */
class TokenSigningTests {

    private static final String PIN = "1234";
    private static final List<Path> LIBRARIES = Stream.of(
                    "/usr/lib/softhsm/libsofthsm2.so",
                    "/usr/lib64/pkcs11/libsofthsm2.so",
                    "/opt/homebrew/lib/softhsm/libsofthsm2.so")
            .map(Path::of)
            .toList();

    @TempDir
    Path directory;

    private Path library;

    @BeforeEach
    void makeTheToken() throws Exception {
        Optional<Path> installed = LIBRARIES.stream().filter(Files::isReadable).findFirst();
        assumeTrue(installed.isPresent(), "SoftHSM is not installed: run  sudo apt-get install softhsm2  once");
        library = installed.get();
        Path tokens = Files.createDirectories(directory.resolve("tokens"));
        Files.writeString(
                directory.resolve("softhsm2.conf"),
                "directories.tokendir = %s%nobjectstore.backend = file%nlog.level = ERROR%n".formatted(tokens));
        run("softhsm2-util", "--init-token", "--free", "--label", "hocso", "--pin", PIN, "--so-pin", "5678");
    }

    @Test
    void aKeySignsThatNeverLeavesItsToken() throws Exception {
        makeKey("seal");

        byte[] paper = signed("seal", PIN);

        assertThat(SignatureCheck.signer(paper)).isPresent();
        var report = Validators.signature("token-signature", paper, Instant.now());
        assertThat(report.getSignatureFormat(report.getFirstSignatureId()).name())
                .isEqualTo("PAdES_BASELINE_B");
        assertThat(Validators.archiveFaults("token-signature", paper)).isEmpty();
    }

    @Test
    void ofSeveralKeysTheOneWithTheLabelSigns() throws Exception {
        makeKey("seal");
        makeKey("other");

        assertThat(signer("seal")).isNotEqualTo(signer("other"));
        assertThat(output("", PIN)).contains("choose one of its keys by label", "seal", "other");
    }

    @Test
    void aWrongPinStopsTheStartWithItsRemedy() throws Exception {
        makeKey("seal");

        assertThat(output("seal", "0000")).contains("HOCSO_SIGNING_PKCS11_LIBRARY", "the given PIN");
    }

    private Optional<String> signer(String label) throws Exception {
        return SignatureCheck.signer(signed(label, PIN));
    }

    private void makeKey(String label) throws Exception {
        Path settings = directory.resolve("token.cfg");
        Files.writeString(settings, "name = Soft%nlibrary = %s%nslotListIndex = 0%n".formatted(library));
        run(
                java("keytool"),
                "-genkeypair",
                "-keystore",
                "NONE",
                "-storetype",
                "PKCS11",
                "-addprovider",
                "SunPKCS11",
                "-providerArg",
                settings.toString(),
                "-keyalg",
                "EC",
                "-groupname",
                "secp256r1",
                "-sigalg",
                "SHA256withECDSA",
                "-alias",
                label,
                "-dname",
                "CN=Token " + label + ",O=Hocso tests,C=VN",
                "-storepass",
                PIN);
    }

    private byte[] signed(String label, String pin) throws Exception {
        Path file = directory.resolve("signed.pdf");
        Files.deleteIfExists(file);
        String said = output(label, pin);
        assertThat(file).as(said).exists();
        return Files.readAllBytes(file);
    }

    private String output(String label, String pin) throws Exception {
        return start(
                java("java"),
                "-cp",
                System.getProperty("java.class.path"),
                TokenSigning.class.getName(),
                library.toString(),
                pin,
                label,
                directory.resolve("signed.pdf").toString());
    }

    private void run(String... command) throws Exception {
        String said = start(command);
        assertThat(said).doesNotContainIgnoringCase("error");
    }

    private String start(String... command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command))).redirectErrorStream(true);
        builder.environment()
                .put("SOFTHSM2_CONF", directory.resolve("softhsm2.conf").toString());
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes());
        process.waitFor();
        return said;
    }

    private static String java(String tool) {
        return Path.of(System.getProperty("java.home"), "bin", tool).toString();
    }
}
