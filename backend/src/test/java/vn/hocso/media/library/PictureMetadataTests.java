package vn.hocso.media.library;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.zip.CRC32;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import vn.hocso.media.library.PictureMetadata.Stripped;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

class PictureMetadataTests {

    private static final String PLACE = "GPS 21.0285N 105.8542E HANOI";

    @Test
    void takesTextTimeAndPlaceOutOfAPngAndLeavesThePicture() throws IOException {
        byte[] plain = Pictures.png(40, 30, 0x336699);
        byte[] noted = pngWith(
                plain,
                chunk("tEXt", ("Comment\0" + PLACE).getBytes(US_ASCII)),
                chunk("iTXt", ("XML:com.adobe.xmp\0\0\0\0\0" + PLACE).getBytes(US_ASCII)),
                chunk("tIME", new byte[] {7, (byte) 0xea, 11, 22, 8, 0, 0}),
                chunk("eXIf", exif(1)));

        Stripped stripped = PictureMetadata.strip(FileKind.PNG, with(noted, PLACE.getBytes(US_ASCII)));

        assertThat(stripped.picture()).isEqualTo(plain);
        assertThat(ImageIO.read(new ByteArrayInputStream(stripped.picture())).getRGB(5, 5) & 0xffffff)
                .isEqualTo(0x336699);
    }

    @Test
    void keepsHowAPngIsColouredAndTurned() throws IOException {
        byte[] noted = pngWith(
                Pictures.png(40, 30, 0x336699),
                chunk("gAMA", new byte[] {0, 0, (byte) 0xb1, (byte) 0x8f}),
                chunk("eXIf", exif(6)));

        Stripped stripped = PictureMetadata.strip(FileKind.PNG, noted);

        assertThat(text(stripped)).contains("gAMA").doesNotContain("HANOI");
        assertThat(stripped.orientation()).isEqualTo(6);
        assertThat(PictureMetadata.strip(FileKind.PNG, stripped.picture())).satisfies(again -> {
            assertThat(again.orientation()).isEqualTo(6);
            assertThat(again.picture()).isEqualTo(stripped.picture());
        });
        assertThat(ImageIO.read(new ByteArrayInputStream(stripped.picture())).getWidth())
                .isEqualTo(40);
    }

    @Test
    void takesExifAndXmpOutOfAWebp() {
        byte[] picture = webpChunk("VP8L", new byte[] {0x2f, 39, 64, 7, 0, 1, 2});
        byte[] noted = webp(
                webpChunk("VP8X", new byte[] {0x0c, 0, 0, 0, 39, 0, 0, 29, 0, 0}),
                picture,
                webpChunk("EXIF", exif(1)),
                webpChunk("XMP ", PLACE.getBytes(US_ASCII)));

        Stripped stripped = PictureMetadata.strip(FileKind.WEBP, with(noted, PLACE.getBytes(US_ASCII)));

        assertThat(stripped.picture())
                .isEqualTo(webp(webpChunk("VP8X", new byte[] {0, 0, 0, 0, 39, 0, 0, 29, 0, 0}), picture));
        assertThat(ImageSize.of(FileKind.WEBP, stripped.picture())).contains(new ImageSize(40, 30));
    }

    @Test
    void keepsHowAWebpIsTurned() {
        byte[] noted = webp(
                webpChunk("VP8X", new byte[] {0x0c, 0, 0, 0, 39, 0, 0, 29, 0, 0}),
                webpChunk("VP8L", new byte[] {0x2f, 39, 64, 7, 0, 1, 2}),
                webpChunk("EXIF", exif(8)));

        Stripped stripped = PictureMetadata.strip(FileKind.WEBP, noted);

        assertThat(text(stripped)).doesNotContain("HANOI");
        assertThat(stripped.picture()[20]).as("flags").isEqualTo((byte) 0x08);
        assertThat(PictureMetadata.strip(FileKind.WEBP, stripped.picture()).orientation())
                .isEqualTo(8);
    }

    @Test
    void leavesNothingBehindTheEndOfAJpeg() throws IOException {
        byte[] plain = Pictures.jpeg(40, 30, 0x336699);

        Stripped stripped = PictureMetadata.strip(FileKind.JPEG, with(plain, Pictures.photograph(20, 10, 1)));

        assertThat(stripped.picture()).isEqualTo(plain);
    }

    @Test
    void takesOutOfAJpegWhatOnlyLooksLikeAColourProfile() {
        byte[] plain = Pictures.jpeg(40, 30, 0x336699);
        byte[] note = ("MPF\0" + PLACE).getBytes(US_ASCII);
        byte[] noted = ByteBuffer.allocate(plain.length + 4 + note.length)
                .put(plain, 0, 2)
                .putShort((short) 0xffe2)
                .putShort((short) (2 + note.length))
                .put(note)
                .put(plain, 2, plain.length - 2)
                .array();

        assertThat(PictureMetadata.strip(FileKind.JPEG, noted).picture()).isEqualTo(plain);
    }

    @ParameterizedTest
    @EnumSource(
            value = FileKind.class,
            names = {"JPEG", "PNG", "WEBP"})
    void damagedFilesDoNoHarm(FileKind kind) throws IOException {
        byte[] whole = switch (kind) {
            case JPEG -> Pictures.photograph(40, 30, 3);
            case PNG -> pngWith(Pictures.png(40, 30, 0), chunk("eXIf", exif(3)));
            default -> webp(webpChunk("VP8X", new byte[10]), webpChunk("EXIF", exif(3)));
        };
        for (int cut = 0; cut < whole.length; cut++) {
            byte[] damaged = Arrays.copyOf(whole, cut);
            assertThat(PictureMetadata.strip(kind, damaged).orientation()).isBetween(1, 8);
            byte[] wrong = whole.clone();
            wrong[cut] = (byte) 0xff;
            assertThat(PictureMetadata.strip(kind, wrong).orientation()).isBetween(1, 8);
        }
    }

    private static String text(Stripped stripped) {
        return new String(stripped.picture(), ISO_8859_1);
    }

    private static byte[] with(byte[] file, byte[] behind) {
        return ByteBuffer.allocate(file.length + behind.length)
                .put(file)
                .put(behind)
                .array();
    }

    private static byte[] exif(int orientation) {
        return ByteBuffer.allocate(26 + PLACE.length())
                .put(Exif.only(orientation))
                .put(PLACE.getBytes(US_ASCII))
                .array();
    }

    /** The chunks right behind the head. */
    private static byte[] pngWith(byte[] png, byte[]... chunks) throws IOException {
        int head = 8 + 12 + 13;
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write(png, 0, head);
        for (byte[] chunk : chunks) {
            file.write(chunk);
        }
        file.write(png, head, png.length - head);
        return file.toByteArray();
    }

    private static byte[] chunk(String type, byte[] data) {
        ByteBuffer chunk = ByteBuffer.allocate(data.length + 12)
                .putInt(data.length)
                .put(type.getBytes(US_ASCII))
                .put(data);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + data.length);
        return chunk.putInt((int) check.getValue()).array();
    }

    private static byte[] webp(byte[]... chunks) {
        int length = 4 + Arrays.stream(chunks).mapToInt(chunk -> chunk.length).sum();
        ByteBuffer file = ByteBuffer.allocate(8 + length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(US_ASCII))
                .putInt(length)
                .put("WEBP".getBytes(US_ASCII));
        Arrays.stream(chunks).forEach(file::put);
        return file.array();
    }

    private static byte[] webpChunk(String type, byte[] data) {
        return ByteBuffer.allocate(8 + data.length + data.length % 2)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(type.getBytes(US_ASCII))
                .putInt(data.length)
                .put(data)
                .array();
    }
}
