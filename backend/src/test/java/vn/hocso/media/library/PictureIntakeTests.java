package vn.hocso.media.library;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

class PictureIntakeTests {

    @Test
    void takesOutWhatTheCameraNotedButNotHowThePictureIsTurned() throws IOException {
        PictureMetadata.Stripped stripped = JpegMetadata.strip(Pictures.photograph(40, 30, 6));

        assertThat(new String(stripped.picture(), ISO_8859_1)).doesNotContain("HANOI");
        assertThat(stripped.orientation()).isEqualTo(6);
        assertThat(JpegMetadata.strip(stripped.picture()).orientation()).isEqualTo(6);
        assertThat(ImageIO.read(new ByteArrayInputStream(stripped.picture())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void leavesAPictureWithoutNotesAsItIs() {
        byte[] plain = Pictures.jpeg(20, 10, 0xff0000);

        assertThat(JpegMetadata.strip(plain).picture()).isEqualTo(plain);
    }

    @Test
    void damagedNotesDoNoHarm() {
        byte[] photograph = Pictures.photograph(40, 30, 3);
        for (int cut = 4; cut < photograph.length; cut += 7) {
            byte[] damaged = Arrays.copyOf(photograph, cut);
            assertThat(JpegMetadata.strip(damaged).orientation()).isBetween(1, 8);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"320\" height=\"200px\"/>', 320, 200",
        "'<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 960 540\"/>', 960, 540",
        "'<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"100%\" viewBox=\"0,0,64.4,48\"/>', 64, 48"
    })
    void measuresDrawings(String svg, int width, int height) {
        assertThat(ImageSize.of(FileKind.SVG, svg.getBytes(UTF_8))).contains(new ImageSize(width, height));
    }

    @Test
    void aDrawingThatReachesForFilesIsMeasuredWithoutThem() {
        String svg = """
                <!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>
                <svg xmlns="http://www.w3.org/2000/svg" width="10" height="10"><text>&x;</text></svg>
                """;

        assertThat(ImageSize.of(FileKind.SVG, svg.getBytes(UTF_8))).contains(new ImageSize(10, 10));
    }

    @Test
    void whatIsNoPictureHasNoSize() {
        assertThat(ImageSize.of(FileKind.PNG, "không phải ảnh".getBytes(UTF_8))).isEmpty();
        assertThat(ImageSize.of(FileKind.WEBP, new byte[5])).isEmpty();
        assertThat(ImageSize.of(FileKind.SVG, "<html/>".getBytes(UTF_8))).isEmpty();
        assertThat(ImageSize.of(FileKind.SVG, "<svg width='1e999'".getBytes(UTF_8)))
                .isEmpty();
    }
}
