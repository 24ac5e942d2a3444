package vn.hocso.media.library;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.hocso.media.FileGroup;
import vn.hocso.media.HandIns.HandIn;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HandInReceptionTests {

    private static final Set<FileGroup> ALL = Set.of(FileGroup.values());
    private static final byte[] PDF = "%PDF-1.7\n%âãÏÓ\n".getBytes(ISO_8859_1);

    private final HandInReception reception = new HandInReception();

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"word/document.xml, docx", "xl/workbook.xml, xlsx", "ppt/presentation.xml, pptx", "khac/tep.txt, zip"})
    void officeIsKnownByWhatLiesInIt(String entry, String extension) throws IOException {
        Path file = zip("[Content_Types].xml", entry);
        assertThat(receive(file, "bai." + extension).extension()).isEqualTo(extension);
    }

    @Test
    void anOpenDocumentSaysWhatItIs() throws IOException {
        Path file = directory.resolve("bai");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("mimetype"));
            zip.write("application/vnd.oasis.opendocument.spreadsheet".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(receive(file, "bang.ods").contentType()).isEqualTo("application/vnd.oasis.opendocument.spreadsheet");
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, doc", "Workbook, xls", "PowerPoint Document, ppt"})
    void olderOfficeIsKnownByTheNamesInItsDirectoryEvenAcrossTwoPieces(String name, String extension)
            throws IOException {
        assertThat(receive(ole(name, 2_000), "bai." + extension).extension()).isEqualTo(extension);
        assertThat(receive(ole(name, 1024 * 1024 - 7), "bai." + extension).extension())
                .isEqualTo(extension);
    }

    @Test
    void documentsWithMacrosAreRefusedWhateverTheyAreCalled() throws IOException {
        Path open = zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin");
        Path old = ole("WordDocument", 100);
        Files.write(old, "VBA\0".getBytes(UTF_16LE), java.nio.file.StandardOpenOption.APPEND);
        assertThatThrownBy(() -> receive(open, "bai.docx"))
                .isInstanceOf(MediaRefused.class)
                .hasMessage("media.content-differs");
        assertThatThrownBy(() -> receive(old, "bai.doc")).hasMessage("media.content-differs");
    }

    @Test
    void aNameThatPromisesAnotherKindIsRefused() throws IOException {
        Path file = file(PDF);
        assertThatThrownBy(() -> receive(file, "anh.jpg")).hasMessage("media.content-differs");
        Path page = file("<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8));
        assertThatThrownBy(() -> receive(page, "bai.txt")).hasMessage("media.content-differs");
    }

    @Test
    void aNameOfTheSameKindIsPutRight() throws IOException {
        Path png = file(Pictures.png(3, 3, 0xff0000));
        assertThat(receive(png, "anh.jpg").extension()).isEqualTo("png");
        assertThat(receive(file(PDF), "bai").extension()).isEqualTo("pdf");
    }

    @Test
    void whatIsNotAskedForAndWhatIsEmptyIsRefused() throws IOException {
        Path pdf = file(PDF);
        assertThatThrownBy(() -> reception.receive(pdf, "bai.pdf", Set.of(FileGroup.PICTURE), directory.resolve("w")))
                .hasMessage("media.kind-not-allowed");
        Path empty = file(new byte[0]);
        assertThatThrownBy(() -> receive(empty, "bai.pdf")).hasMessage("media.empty-file");
        Path broken = file("PK\u0003\u0004 no archive".getBytes(ISO_8859_1));
        assertThatThrownBy(() -> receive(broken, "bai.zip")).hasMessage("media.unreadable");
    }

    @Test
    void aTableInPlainTextIsToldFromATextByItsNameAlone() throws IOException {
        Path file = file("Tên,Điểm\nAn,10\n".getBytes(StandardCharsets.UTF_8));
        assertThat(receive(file, "diem.csv").contentType()).isEqualTo("text/csv");
        assertThat(receive(file, "diem.txt").contentType()).isEqualTo("text/plain");
    }

    @Test
    void eachFormatHasAnEndingOfItsGroup() {
        for (HandInFormat format : HandInFormat.values()) {
            assertThat(format.group().extensions()).contains(format.extension());
        }
    }

    private HandIn receive(Path file, String name) {
        return reception.receive(file, name, ALL, directory.resolve("kept"));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(Files.createTempFile(directory, "tep", ".bin"), content);
    }

    private Path zip(String... entries) throws IOException {
        Path file = Files.createTempFile(directory, "tep", ".bin");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write('x');
            }
        }
        return file;
    }

    /** The head of the older container, and the name of an entry after as many bytes. */
    private Path ole(String name, int before) throws IOException {
        Path file = Files.createTempFile(directory, "tep", ".bin");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write(
                    new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, (byte) 0xa1, (byte) 0xb1, 0x1a, (byte) 0xe1
                    });
            out.write(new byte[before - 8]);
            out.write((name + "\0").getBytes(UTF_16LE));
            out.write(new byte[64]);
        }
        return file;
    }
}
