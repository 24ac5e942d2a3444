package vn.hocso.organisation.batch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.shared.VietnameseText;

/** Reads rows from xlsx or csv, whichever the bytes are. */
@Component
class SheetReader {

    static final int MOST_ROWS = 20_000;
    private static final int MOST_BYTES = 10 * 1024 * 1024;
    private static final long MOST_UNPACKED = 300L * 1024 * 1024;
    private static final int LONGEST_CELL = 5_000;
    private static final LocalDate FIRST_DAY = LocalDate.of(1899, 12, 30);

    List<SheetRow> read(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw SheetRefused.tooLarge(MOST_ROWS);
        }
        try {
            return isZip(file) ? spreadsheet(file) : text(file);
        } catch (IOException | RuntimeException unreadable) {
            if (unreadable instanceof SheetRefused refused) {
                throw refused;
            }
            throw SheetRefused.unreadable();
        }
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K';
    }

    private static List<SheetRow> spreadsheet(byte[] file) throws IOException {
        requireModest(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return rows(rows.map(row -> new Line(row.getRowNum(), cells(row))).iterator());
        }
    }

    /** A small file may unpack to more than memory holds. */
    private static void requireModest(byte[] file) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long unpacked = 0;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                try (InputStream content = zip.getInputStream(entry)) {
                    for (int read = content.read(buffer); read > 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > MOST_UNPACKED) {
                            throw SheetRefused.tooLarge(MOST_ROWS);
                        }
                    }
                }
            }
        }
    }

    private static List<String> cells(Row row) {
        return IntStream.range(0, row.getCellCount())
                .mapToObj(column ->
                        row.getOptionalCell(column).map(SheetReader::cell).orElse(""))
                .toList();
    }

    private static String cell(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            BigDecimal number = cell.asNumber();
            String format = cell.getDataFormatString();
            return isDate(format) ? FIRST_DAY.plusDays(number.longValue()).toString() : number.toPlainString();
        }
        return cell.getText();
    }

    private static boolean isDate(@Nullable String format) {
        return format != null && format.toLowerCase(Locale.ROOT).contains("y");
    }

    private static List<SheetRow> text(byte[] file) throws IOException {
        String text = decoded(file);
        String first = text.lines().findFirst().orElse("");
        char separator = first.chars().filter(letter -> letter == ';').count()
                        > first.chars().filter(letter -> letter == ',').count()
                ? ';'
                : ',';
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(separator)
                .setIgnoreEmptyLines(false)
                .get();
        try (var records = format.parse(new StringReader(text))) {
            return rows(records.stream()
                    .map((CSVRecord record) -> new Line((int) record.getRecordNumber(), record.toList()))
                    .iterator());
        }
    }

    private static String decoded(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Cells of a row, by their place. */
    private record Line(int number, List<String> cells) {

        private boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    private static List<SheetRow> rows(Iterator<Line> lines) {
        if (!lines.hasNext()) {
            throw SheetRefused.unreadable();
        }
        Map<Integer, SheetColumn> columns = columns(lines.next());
        List<SheetRow> rows = new ArrayList<>();
        while (lines.hasNext()) {
            Line line = lines.next();
            if (!line.isEmpty()) {
                if (rows.size() == MOST_ROWS) {
                    throw SheetRefused.tooLarge(MOST_ROWS);
                }
                rows.add(row(line, columns));
            }
        }
        return rows;
    }

    private static Map<Integer, SheetColumn> columns(Line heading) {
        Map<Integer, SheetColumn> columns = new HashMap<>();
        for (int place = 0; place < heading.cells().size(); place++) {
            int at = place;
            SheetColumn.headed(heading.cells().get(place)).ifPresent(column -> columns.put(at, column));
        }
        for (SheetColumn needed : List.of(SheetColumn.KIND, SheetColumn.DAY, SheetColumn.REASON)) {
            if (!columns.containsValue(needed)) {
                throw SheetRefused.withoutColumn(needed.heading(Locale.of("vi")));
            }
        }
        return columns;
    }

    private static SheetRow row(Line line, Map<Integer, SheetColumn> columns) {
        Map<SheetColumn, String> cells = new EnumMap<>(SheetColumn.class);
        columns.forEach((place, column) -> {
            if (place < line.cells().size()) {
                String text = VietnameseText.line(line.cells().get(place));
                cells.put(column, text.substring(0, Math.min(text.length(), LONGEST_CELL)));
            }
        });
        return new SheetRow(line.number(), cells);
    }
}
