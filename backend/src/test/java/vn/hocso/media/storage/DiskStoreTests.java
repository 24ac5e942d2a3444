package vn.hocso.media.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.hocso.media.ObjectStore.ObjectMissing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class DiskStoreTests {

    @TempDir
    Path directory;

    @Test
    void givesBackWhatWasPut() throws IOException {
        DiskStore store = new DiskStore(directory);

        store.put("certificates/2026/a.pdf", "nội dung".getBytes(UTF_8), "application/pdf");

        assertThat(read(store.open("certificates/2026/a.pdf"))).isEqualTo("nội dung");
        assertThat(store.exists("certificates/2026/a.pdf")).isTrue();
        assertThat(store.exists("certificates/2026/b.pdf")).isFalse();
    }

    @Test
    void givesBackAPart() throws IOException {
        DiskStore store = new DiskStore(directory);
        store.put("a", "0123456789".getBytes(UTF_8), "text/plain");

        assertThat(read(store.open("a", 3, 4))).isEqualTo("3456");
        assertThat(read(store.open("a", 8, 100))).isEqualTo("89");
    }

    @Test
    void whatIsThereStaysAsItIs() throws IOException {
        DiskStore store = new DiskStore(directory);
        store.put("a", "eins".getBytes(UTF_8), "text/plain");
        store.put("a", "zwei".getBytes(UTF_8), "text/plain");

        assertThat(read(store.open("a"))).isEqualTo("eins");
    }

    @Test
    void whatIsTakenAwayIsGoneAndTakingItAwayAgainDoesNoHarm() {
        DiskStore store = new DiskStore(directory);
        store.put("a/b", "x".getBytes(UTF_8), "text/plain");

        store.delete("a/b");
        store.delete("a/b");

        assertThat(store.exists("a/b")).isFalse();
    }

    @Test
    void leavesNothingHalfWrittenBehind() throws IOException {
        DiskStore store = new DiskStore(directory);

        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> store.put("a/b", directory.resolve("missing"), "text/plain"));
        store.put("a/c", "x".getBytes(UTF_8), "text/plain");

        try (var files = Files.list(directory.resolve("a"))) {
            assertThat(files.map(file -> file.getFileName().toString())).containsExactly("c");
        }
    }

    @Test
    void saysSoWhenThereIsNothing() {
        DiskStore store = new DiskStore(directory);

        assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> store.open("nothing"));
        assertThatExceptionOfType(ObjectMissing.class).isThrownBy(() -> store.open("nothing", 0, 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../a", "/a", "a/../b", ".a", "a//b", "a/", "", "a b", "a\u0000"})
    void keysNeverLeadOutOfTheDirectory(String key) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DiskStore(directory).put(key, new byte[] {1}, "text/plain"));
    }

    private static String read(InputStream content) throws IOException {
        try (content) {
            return new String(content.readAllBytes(), UTF_8);
        }
    }
}
