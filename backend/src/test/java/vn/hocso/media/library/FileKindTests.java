package vn.hocso.media.library;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import vn.hocso.media.MediaLibrary.Purpose;

import static org.assertj.core.api.Assertions.assertThat;

class FileKindTests {

    @TempDir
    Path directory;

    @Test
    void anMp4IsKnownByItsBrandWhateverItIsCalled() throws IOException {
        assertThat(FileKind.detect(video("isom"), Purpose.VIDEO)).isEqualTo(FileKind.MP4);
        assertThat(FileKind.detect(video("mp42"), Purpose.VIDEO)).isEqualTo(FileKind.MP4);
    }

    @Test
    void aFilmFromAnIphoneIsQuickTime() throws IOException {
        assertThat(FileKind.detect(video("qt  "), Purpose.VIDEO)).isEqualTo(FileKind.QUICKTIME);
    }

    private Path video(String brand) throws IOException {
        byte[] begin =
                ("\0\0\0\u0020ftyp" + brand + "\0\0\u0002\0isomiso2avc1mp41").getBytes(StandardCharsets.ISO_8859_1);
        return Files.write(directory.resolve("phim.bin"), begin);
    }
}
