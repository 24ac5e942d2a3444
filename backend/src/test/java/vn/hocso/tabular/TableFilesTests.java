package vn.hocso.tabular;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableFilesTests {

    private static final String TEXT =
            "Họ và tên;Đơn vị\r\nNguyễn Thị Ánh;Sở Nội vụ\r\nLò Văn Ước;\"Phòng 1; tầng 2\"\r\n";

    @TempDir
    Path directory;

    private record Table(List<String> header, List<List<String>> rows, List<Integer> numbers) {}

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsTextWithAndWithoutAMarkAtItsBeginning(String charset) throws IOException {
        for (String mark : List.of("", "\ufeff")) {
            Table table = read((mark + TEXT).getBytes(Charset.forName(charset)));

            assertThat(table.header()).containsExactly("Họ và tên", "Đơn vị");
            assertThat(table.rows())
                    .containsExactly(List.of("Nguyễn Thị Ánh", "Sở Nội vụ"), List.of("Lò Văn Ước", "Phòng 1; tầng 2"));
        }
    }

    @Test
    void readsWindows1258WhoseTonesAreLettersOfTheirOwn() throws IOException {
        Table table = read(windows1258(TEXT));

        assertThat(table.header()).containsExactly("Họ và tên", "Đơn vị");
        assertThat(table.rows().getFirst()).containsExactly("Nguyễn Thị Ánh", "Sở Nội vụ");
    }

    @Test
    void tellsThatAFileUsesAnOldFont() {
        byte[] tcvn3 = "Hä vµ tªn,§¬n vÞ\nNguyÔn V¨n ¸nh,Së Néi vô\nPh¹m ThÞ Hµ,Phßng Tµi chÝnh\n"
                .getBytes(Charset.forName("windows-1252"));

        assertThatThrownBy(() -> read(tcvn3)).hasMessage("tabular.legacy-font");
    }

    @Test
    void refusesBytesThatAreNoText() {
        assertThatThrownBy(() -> read(new byte[] {(byte) 0xc3, 0x28, (byte) 0xa0, (byte) 0xff, 10, 65}))
                .hasMessage("tabular.unknown-encoding");
    }

    @Test
    void findsTheSeparatorAndComposesLetters() throws IOException {
        for (String separator : List.of(",", ";", "\t")) {
            String text = "Tên%sMã\nHoàng%sA1\n".replace("%s", separator);
            Table table = read(Normalizer.normalize(text, Normalizer.Form.NFD).getBytes(StandardCharsets.UTF_8));

            assertThat(table.rows()).containsExactly(List.of("Hoàng", "A1"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Họ tên,Địa chỉ        | An,"Số 1; ngõ 2; phố 3; phường 4"         | An | Số 1; ngõ 2; phố 3; phường 4
            Họ tên,Địa chỉ        | An,Số 1; ngõ 2; phố 3; phường 4           | An | Số 1; ngõ 2; phố 3; phường 4
            Họ tên;Địa chỉ        | An;"Số 1, ngõ 2, phố 3, phường 4"         | An | Số 1, ngõ 2, phố 3, phường 4
            Họ tên;Địa chỉ        | An;Số 1, ngõ 2, phố 3, phường 4           | An | Số 1, ngõ 2, phố 3, phường 4
            "Họ; tên; đệm",Mã     | An,"A;1"                                  | An | A;1
            "Họ, tên, đệm";Mã     | An;"A,1"                                  | An | A,1
            Họ, tên;Mã            | An;"A,1"                                  | An | A,1
            "Tên ""gọi; tắt"" ",Mã | An,"A ""1; 2"" "                         | An | A "1; 2"
            """)
    void theHeadingOutsideOfQuotesTellsTheSeparator(String heading, String row, String first, String second)
            throws IOException {
        for (String end : List.of("\n", "\r\n", "\r")) {
            for (String before : List.of("", "\ufeff", "\ufeff" + end)) {
                Table table = read(bytes(before + heading + end + row + end));

                assertThat(table.rows()).containsExactly(List.of(first, second));
            }
        }
    }

    @Test
    void aCellInQuotesMayHaveLines() throws IOException {
        Table table = read(bytes("\"Họ\r\ntên; đệm\",Mã\r\nAn,\"A\r\n1; 2\"\r\n"));

        assertThat(table.header()).containsExactly("Họ tên; đệm", "Mã");
        assertThat(table.rows()).containsExactly(List.of("An", "A 1; 2"));
    }

    @Test
    void aSingleColumnHasNoSeparator() throws IOException {
        Table table = read(bytes("Họ và tên\nSở Nội vụ, phòng 1; tầng 2\n"));

        assertThat(table.rows()).containsExactly(List.of("Sở Nội vụ, phòng 1; tầng 2"));
    }

    @Test
    void readsDatesNumbersAndFormulasOfAWorkbookAsPeopleSeeThem() throws IOException {
        Table table = read(workbook(sheet -> {
            for (int column = 0; column < 4; column++) {
                sheet.value(0, column, "Cột " + column);
            }
            sheet.value(2, 0, LocalDate.of(1988, 3, 9));
            sheet.style(2, 0).format("dd/MM/yyyy").set();
            sheet.value(2, 1, 912345678);
            sheet.formula(2, 2, "HYPERLINK(\"http://x\")");
            sheet.value(2, 3, "  Hoa\u00a0 Lan ");
            sheet.value(9, 0, " ");
        }));

        assertThat(table.rows())
                .containsExactly(List.of("09/03/1988", "912345678", "=HYPERLINK(\"http://x\")", "Hoa Lan"));
        assertThat(table.numbers()).containsExactly(3);
    }

    @Test
    void refusesAWorkbookThatUnpacksToMoreThanItMay() throws IOException {
        byte[] bomb = zip("xl/workbook.xml", "<x/>", "xl/worksheets/sheet1.xml", " ".repeat(2_000_000));
        TableLimits small = new TableLimits(10, 10, 100, 1_000_000, 1_000_000);

        assertThatThrownBy(() -> read(bomb, small)).hasMessage("tabular.too-large");
    }

    @Test
    void refusesMacrosDocumentTypesAndOldWorkbooks() throws IOException {
        byte[] macros = zip("xl/workbook.xml", "<x/>", "xl/vbaProject.bin", "x");
        byte[] entities = zip("xl/workbook.xml", """
                <?xml version="1.0"?><!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><x>&e;</x>""");
        byte[] old = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 1, 2, 3};

        assertThatThrownBy(() -> read(macros)).hasMessage("tabular.macros");
        assertThatThrownBy(() -> read(entities)).hasMessage("tabular.suspicious");
        assertThatThrownBy(() -> read(old)).hasMessage("tabular.old-excel");
        assertThatThrownBy(() -> read(zip("mimetype", "application/x"))).hasMessage("tabular.unreadable");
        assertThatThrownBy(() -> read(zip("xl/workbook.xml", "<nothing"))).hasMessage("tabular.unreadable");
    }

    @Test
    void refusesTooManyRowsColumnsAndLetters() {
        TableLimits small = new TableLimits(2, 2, 5, 1_000, 1_000);

        assertThatThrownBy(() -> read(bytes("a,b\n1,2\n1,2\n1,2\n"), small)).hasMessage("tabular.too-many-rows");
        assertThatThrownBy(() -> read(bytes("a,b,c\n1,2,3\n"), small)).hasMessage("tabular.too-many-columns");
        assertThatThrownBy(() -> read(bytes("a,b\n123456,2\n"), small)).hasMessage("tabular.cell-too-long");
        assertThatThrownBy(() -> read(bytes("a,b\n".repeat(1_000)), small)).hasMessage("tabular.too-large");
        assertThatThrownBy(() -> read(bytes("a,b\n"), small)).hasMessage("tabular.empty");
        assertThatThrownBy(() -> read(bytes(""), small)).hasMessage("tabular.empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"XLSX", "CSV"})
    void whatIsWrittenIsReadAgainWithFormulasAsText(TableFormat format) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TableWriter writer = TableWriter.open(file, format, "Danh sách", List.of("Tên", "Ngày", "Số"))) {
            for (int i = 0; i < 1_200; i++) {
                writer.row(java.util.Arrays.asList("=1+" + i, LocalDate.of(2026, 11, 25), i));
            }
            writer.row(java.util.Arrays.asList("Đỗ \"Ba\", Lan", null, 7));
        }
        Table table = read(file.toByteArray());

        assertThat(table.rows()).hasSize(1_201);
        assertThat(table.rows().get(5)).containsExactly("'=1+5", "25/11/2026", "5");
        assertThat(table.rows().getLast()).containsExactly("Đỗ \"Ba\", Lan", "", "7");
    }

    private Table read(byte[] content) throws IOException {
        return read(content, TableLimits.USUAL);
    }

    private Table read(byte[] content, TableLimits limits) throws IOException {
        Path file = Files.write(directory.resolve("table"), content);
        Table table = new Table(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        TableFiles.read(file, limits, new TableVisitor() {
            @Override
            public void header(List<String> names) {
                table.header().addAll(names);
            }

            @Override
            public void row(int number, List<String> cells) {
                table.rows().add(cells);
                table.numbers().add(number);
            }
        });
        return table;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** As old programs wrote it: the vowel composed with its hat or horn, the tone after it. */
    private static byte[] windows1258(String text) {
        StringBuilder split = new StringBuilder();
        for (String letter : text.split("")) {
            String parts = Normalizer.normalize(letter, Normalizer.Form.NFD);
            StringBuilder base = new StringBuilder();
            StringBuilder tone = new StringBuilder();
            parts.chars()
                    .forEach(c -> ("\u0300\u0301\u0303\u0309\u0323".indexOf(c) >= 0 ? tone : base).append((char) c));
            split.append(Normalizer.normalize(base, Normalizer.Form.NFC)).append(tone);
        }
        return split.toString().getBytes(Charset.forName("windows-1258"));
    }

    private interface Filling {
        void fill(Worksheet sheet);
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "test", "1.0")) {
            filling.fill(workbook.newWorksheet("Dữ liệu"));
        }
        return file.toByteArray();
    }

    private static byte[] zip(String... namesAndContents) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream((OutputStream) file)) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(bytes(namesAndContents[i + 1]));
            }
        }
        return file.toByteArray();
    }
}
