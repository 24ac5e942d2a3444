package vn.hocso.media.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.apache.tika.Tika;

import vn.hocso.media.MediaLibrary.Purpose;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/** The kinds of file that are taken in, known by their content whatever they are called. */
enum FileKind {
    PNG(Purpose.IMAGE, "image/png", "png"),
    JPEG(Purpose.IMAGE, "image/jpeg", "jpg"),
    WEBP(Purpose.IMAGE, "image/webp", "webp"),
    GIF(Purpose.IMAGE, "image/gif", "gif"),
    SVG(Purpose.IMAGE, "image/svg+xml", "svg"),
    MP4(Purpose.VIDEO, "video/mp4", "mp4", "application/mp4", "video/x-m4v"),
    WEBM(Purpose.VIDEO, "video/webm", "webm", "application/x-matroska", "video/x-matroska"),
    QUICKTIME(Purpose.VIDEO, "video/quicktime", "mov"),
    VTT(Purpose.CAPTIONS, "text/vtt", "vtt", "text/plain", "application/x-subrip"),
    PDF(Purpose.DOCUMENT, "application/pdf", "pdf");

    private static final Tika TIKA = new Tika();
    private static final int LOOKED_AT = 64 * 1024;

    private final Purpose purpose;
    private final String contentType;
    private final String extension;
    private final List<String> alsoCalled;

    FileKind(Purpose purpose, String contentType, String extension, String... alsoCalled) {
        this.purpose = purpose;
        this.contentType = contentType;
        this.extension = extension;
        this.alsoCalled = List.of(alsoCalled);
    }

    /** The kind of the file, if it is one that serves the purpose. */
    static FileKind detect(Path file, Purpose purpose) {
        return detect(
                file,
                Arrays.stream(values()).filter(kind -> kind.purpose == purpose).toArray(FileKind[]::new));
    }

    /** The kind of the file, if it is one of these. */
    static FileKind detect(Path file, FileKind... allowed) {
        String found = look(file);
        return Arrays.stream(allowed)
                .filter(kind -> kind.contentType.equals(found) || kind.alsoCalled.contains(found))
                .findFirst()
                .orElseThrow(() -> MediaRefused.kindNotAllowed(found, names(allowed)));
    }

    private static String look(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            byte[] head = content.readNBytes(LOOKED_AT);
            String found = TIKA.detect(head);
            return found.equals(QUICKTIME.contentType) && !isOfApple(head) ? MP4.contentType : found;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** MP4 and QuickTime are one family, told apart by the brand at their head. */
    private static boolean isOfApple(byte[] head) {
        return head.length < 12
                || !new String(head, 4, 4, ISO_8859_1).equals("ftyp")
                || new String(head, 8, 4, ISO_8859_1).equals("qt  ");
    }

    private static String names(FileKind... allowed) {
        return Arrays.stream(allowed)
                .map(kind -> kind.extension.toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    Purpose purpose() {
        return purpose;
    }

    /** Whether browsers play or show it as it is. */
    boolean isForBrowsers() {
        return this != QUICKTIME;
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }
}
