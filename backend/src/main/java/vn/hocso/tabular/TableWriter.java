package vn.hocso.tabular;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import vn.hocso.shared.SpreadsheetText;

/**
 * Writes a table row by row, so that a long one takes no more memory than a short one. Text that a spreadsheet would take for a formula is
 * marked as text. Cells may be text, numbers, days, or null.
 */
public abstract class TableWriter implements Closeable {

    private TableWriter() {}

    public static TableWriter open(OutputStream to, TableFormat format, String title, List<String> header)
            throws IOException {
        return format == TableFormat.XLSX ? new Xlsx(to, title, header) : new Csv(to, header);
    }

    public abstract void row(List<? extends @Nullable Object> cells) throws IOException;

    private static final class Xlsx extends TableWriter {

        private static final int ROWS_BETWEEN_FLUSHES = 500;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int next = 1;

        private Xlsx(OutputStream to, String title, List<String> header) {
            workbook = new Workbook(to, "Hocso", "1.0");
            sheet = workbook.newWorksheet(title);
            for (int column = 0; column < header.size(); column++) {
                sheet.inlineString(0, column, SpreadsheetText.safe(header.get(column)));
                sheet.width(column, 24);
            }
            sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
            sheet.freezePane(1, 1);
        }

        @Override
        public void row(List<? extends @Nullable Object> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                cell(column, cells.get(column));
            }
            if (++next % ROWS_BETWEEN_FLUSHES == 0) {
                sheet.flush();
            }
        }

        private void cell(int column, @Nullable Object value) {
            switch (value) {
                case null -> {}
                case LocalDate day -> {
                    sheet.value(next, column, day);
                    sheet.style(next, column).format("dd/MM/yyyy").set();
                }
                case Number number -> sheet.value(next, column, number);
                default -> sheet.inlineString(next, column, SpreadsheetText.safe(value.toString()));
            }
        }

        @Override
        public void close() throws IOException {
            workbook.close();
        }
    }

    private static final class Csv extends TableWriter {

        private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

        private final CsvWriter csv;

        private Csv(OutputStream to, List<String> header) throws IOException {
            OutputStreamWriter writer = new OutputStreamWriter(to, StandardCharsets.UTF_8);
            writer.write('\ufeff'); // without it Excel takes the text for something else
            csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(writer);
            row(header);
        }

        @Override
        public void row(List<? extends @Nullable Object> cells) {
            csv.writeRecord(cells.stream().map(Csv::text).toList());
        }

        private static String text(@Nullable Object value) {
            return switch (value) {
                case null -> "";
                case LocalDate day -> DATE.format(day);
                case Number number -> number.toString();
                default -> SpreadsheetText.safe(value.toString());
            };
        }

        @Override
        public void close() throws IOException {
            csv.close();
        }
    }
}
