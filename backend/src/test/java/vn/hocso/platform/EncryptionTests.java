package vn.hocso.platform;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Base64;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EncryptionTests {

    private static final byte[] OLD = key(1);
    private static final byte[] NEW = key(2);
    private static final byte[] TEXT = "079200012345".getBytes(StandardCharsets.UTF_8);

    private final AesEncryption encryption = new AesEncryption(List.of(OLD));

    @Test
    void whatWasEncryptedIsReadBackForTheSamePurpose() {
        byte[] encrypted = encryption.encrypt("test", TEXT);

        assertThat(encryption.decrypt("test", encrypted)).isEqualTo(TEXT);
        assertThat(new String(encrypted, StandardCharsets.ISO_8859_1)).doesNotContain("0792");
    }

    @Test
    void theSameTextNeverLooksTheSameTwice() {
        assertThat(encryption.encrypt("test", TEXT)).isNotEqualTo(encryption.encrypt("test", TEXT));
    }

    @Test
    void aValueMovedToAnotherRowCannotBeRead() {
        byte[] encrypted = encryption.encrypt("row 1", TEXT);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> encryption.decrypt("row 2", encrypted));
    }

    @Test
    void aChangedByteIsNoticed() {
        byte[] encrypted = encryption.encrypt("test", TEXT);
        for (int at = 0; at < encrypted.length; at++) {
            byte[] changed = encrypted.clone();
            changed[at] ^= 1;
            assertThatThrownBy(() -> encryption.decrypt("test", changed)).isInstanceOf(RuntimeException.class);
        }
    }

    @Test
    void anOldKeyStillReadsAndFindsAfterANewOneWasPutBeforeIt() {
        byte[] before = encryption.encrypt("test", TEXT);
        AesEncryption changed = new AesEncryption(List.of(NEW, OLD));

        assertThat(changed.decrypt("test", before)).isEqualTo(TEXT);
        assertThat(changed.fingerprint("test", "079200012345"))
                .isEqualTo(encryption.fingerprint("test", "079200012345"));
        assertThatThrownBy(() -> encryption.decrypt("test", changed.encrypt("test", TEXT)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("HOCSO_SECRET_KEY");
    }

    @Test
    void fingerprintsDifferByTextPurposeAndKey() {
        byte[] one = encryption.fingerprint("test", "079200012345");

        assertThat(one).hasSize(32).isEqualTo(encryption.fingerprint("test", "079200012345"));
        assertThat(one)
                .isNotEqualTo(encryption.fingerprint("test", "079200012346"))
                .isNotEqualTo(encryption.fingerprint("other", "079200012345"))
                .isNotEqualTo(new AesEncryption(List.of(NEW)).fingerprint("test", "079200012345"));
    }

    @Test
    void anInstallationWithoutAKeyMakesOneAndKeepsItToItself(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("keys/secret.key");

        List<byte[]> made = SecretKeys.kept(file);

        assertThat(made.getFirst()).hasSize(32);
        assertThat(SecretKeys.kept(file).getFirst()).isEqualTo(made.getFirst());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
        assertThat(Files.list(file.getParent())).hasSize(1);
    }

    @Test
    void aKeyOfTheWrongLengthIsRefusedWithoutQuotingIt() {
        assertThatThrownBy(() -> SecretKeys.given("c2hvcnQ="))
                .hasMessageContaining("HOCSO_SECRET_KEY must hold 32 bytes")
                .hasMessageNotContaining("c2hvcnQ");
        assertThat(SecretKeys.given(Base64.getEncoder().encodeToString(NEW) + ", "
                        + Base64.getEncoder().encodeToString(OLD)))
                .containsExactly(NEW, OLD);
    }

    private static byte[] key(int seed) {
        byte[] key = new byte[32];
        java.util.Arrays.fill(key, (byte) seed);
        return key;
    }
}
