package vn.hocso.media.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

import org.apache.tika.Tika;

import vn.hocso.media.FileGroup;

/**
 * Formats that files are handed in as, known by their content. Office keeps its formats in two containers, which are told apart by what lies
 * in them; plain texts alone are told apart by their names.
 */
enum HandInFormat {
    PDF(FileGroup.DOCUMENT, "application/pdf", "pdf"),
    DOCX(FileGroup.DOCUMENT, "application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    DOC(FileGroup.DOCUMENT, "application/msword", "doc"),
    ODT(FileGroup.DOCUMENT, "application/vnd.oasis.opendocument.text", "odt"),
    RTF(FileGroup.DOCUMENT, "application/rtf", "rtf", "text/rtf"),
    TXT(FileGroup.DOCUMENT, "text/plain", "txt"),
    XLSX(FileGroup.SPREADSHEET, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    XLS(FileGroup.SPREADSHEET, "application/vnd.ms-excel", "xls"),
    ODS(FileGroup.SPREADSHEET, "application/vnd.oasis.opendocument.spreadsheet", "ods"),
    CSV(FileGroup.SPREADSHEET, "text/csv", "csv"),
    PPTX(FileGroup.PRESENTATION, "application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
    PPT(FileGroup.PRESENTATION, "application/vnd.ms-powerpoint", "ppt"),
    ODP(FileGroup.PRESENTATION, "application/vnd.oasis.opendocument.presentation", "odp"),
    JPEG(FileGroup.PICTURE, "image/jpeg", "jpg"),
    PNG(FileGroup.PICTURE, "image/png", "png"),
    WEBP(FileGroup.PICTURE, "image/webp", "webp"),
    GIF(FileGroup.PICTURE, "image/gif", "gif"),
    MP3(FileGroup.AUDIO, "audio/mpeg", "mp3"),
    M4A(FileGroup.AUDIO, "audio/mp4", "m4a"),
    WAV(FileGroup.AUDIO, "audio/wav", "wav", "audio/vnd.wave", "audio/x-wav"),
    OGG(FileGroup.AUDIO, "audio/ogg", "ogg", "application/ogg", "audio/vorbis", "audio/opus", "audio/x-oggflac"),
    MP4(FileGroup.VIDEO, "video/mp4", "mp4", "application/mp4", "video/x-m4v", "video/3gpp"),
    MOV(FileGroup.VIDEO, "video/quicktime", "mov"),
    WEBM(FileGroup.VIDEO, "video/webm", "webm", "application/x-matroska", "video/x-matroska"),
    ZIP(FileGroup.ARCHIVE, "application/zip", "zip"),
    SEVEN_ZIP(FileGroup.ARCHIVE, "application/x-7z-compressed", "7z"),
    RAR(FileGroup.ARCHIVE, "application/vnd.rar", "rar", "application/x-rar-compressed");

    private static final Tika TIKA = new Tika();
    private static final int LOOKED_AT = 64 * 1024;
    private static final byte[] ZIP_HEAD = {'P', 'K', 3, 4};
    private static final byte[] OLE_HEAD = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

    private final FileGroup group;
    private final String contentType;
    private final String extension;
    private final List<String> alsoCalled;

    HandInFormat(FileGroup group, String contentType, String extension, String... alsoCalled) {
        this.group = group;
        this.contentType = contentType;
        this.extension = extension;
        this.alsoCalled = List.of(alsoCalled);
    }

    /** What was found, in words for whoever brought it, and the format if it is one that is handed in. */
    record Found(String called, Optional<HandInFormat> format) {

        private static Found nothing(String called) {
            return new Found(called, Optional.empty());
        }

        private static Found of(HandInFormat format) {
            return new Found(format.extension.toUpperCase(Locale.ROOT), Optional.of(format));
        }
    }

    static Found look(Path file, String extension) {
        byte[] head = head(file);
        if (begins(head, ZIP_HEAD)) {
            return inZip(file);
        }
        if (begins(head, OLE_HEAD)) {
            return inOle(file);
        }
        String type = TIKA.detect(head).replaceAll(";.*", "");
        if (type.equals("text/plain") && extension.equals("csv")) {
            return Found.of(CSV);
        }
        if (type.equals("video/quicktime") && isFamilyOfMp4(head)) {
            return Found.of(MP4);
        }
        return Arrays.stream(values())
                .filter(one -> one.contentType.equals(type) || one.alsoCalled.contains(type))
                .findFirst()
                .map(Found::of)
                .orElseGet(() -> Found.nothing(type));
    }

    /** QuickTime has the same head as MP4 but for the brand, and old files of it have none. */
    private static boolean isFamilyOfMp4(byte[] head) {
        return head.length >= 12
                && new String(head, 4, 4, StandardCharsets.ISO_8859_1).equals("ftyp")
                && !new String(head, 8, 4, StandardCharsets.ISO_8859_1).equals("qt  ");
    }

    /** Documents with macros are none of these: what they would do on a marker's computer nobody can tell. */
    private static Found inZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.stream().anyMatch(entry -> entry.getName().endsWith("vbaProject.bin"))) {
                return Found.nothing("Office + macro");
            }
            ZipEntry declared = zip.getEntry("mimetype");
            if (declared != null) {
                return declared(zip, declared);
            }
            if (zip.getEntry("[Content_Types].xml") != null) {
                return holds(zip, "word/")
                        ? Found.of(DOCX)
                        : holds(zip, "xl/") ? Found.of(XLSX) : holds(zip, "ppt/") ? Found.of(PPTX) : Found.of(ZIP);
            }
            return Found.of(ZIP);
        } catch (ZipException broken) {
            throw MediaRefused.unreadable("ZIP");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static boolean holds(ZipFile zip, String folder) {
        return zip.stream().anyMatch(entry -> entry.getName().startsWith(folder));
    }

    private static Found declared(ZipFile zip, ZipEntry entry) throws IOException {
        try (InputStream content = zip.getInputStream(entry)) {
            String type = new String(content.readNBytes(100), StandardCharsets.US_ASCII);
            return List.of(ODT, ODS, ODP).stream()
                    .filter(one -> one.contentType.equals(type.strip()))
                    .findFirst()
                    .map(Found::of)
                    .orElseGet(() -> Found.of(ZIP));
        }
    }

    /** The names of what lies in the older container are written in two bytes a letter, and it may be large. */
    private static Found inOle(Path file) {
        Set<String> names = OleNames.in(file);
        if (names.contains("VBA") || names.contains("_VBA_PROJECT")) {
            return Found.nothing("Office + macro");
        }
        return names.contains("WordDocument")
                ? Found.of(DOC)
                : names.contains("Workbook") || names.contains("Book")
                        ? Found.of(XLS)
                        : names.contains("PowerPoint Document") ? Found.of(PPT) : Found.nothing("OLE");
    }

    private static boolean begins(byte[] content, byte[] with) {
        return content.length >= with.length && Arrays.equals(content, 0, with.length, with, 0, with.length);
    }

    private static byte[] head(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return content.readNBytes(LOOKED_AT);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    FileGroup group() {
        return group;
    }

    String contentType() {
        return contentType;
    }

    String extension() {
        return extension;
    }
}
