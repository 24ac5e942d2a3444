package vn.hocso.audit.log;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.audit.log.EntryView.PersonRef;
import vn.hocso.shared.SpreadsheetText;
import vn.hocso.shared.Words;

/** Writes entries as a spreadsheet or as comma-separated values, row by row, so that a long list takes no more memory than a short one. */
@Component
class EntrySheet {

    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss").withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<String> COLUMNS = List.of(
            "time",
            "actor",
            "on-behalf-of",
            "sentence",
            "outcome",
            "person",
            "subject",
            "unit",
            "reason",
            "code",
            "id");
    private static final int ROWS_BETWEEN_FLUSHES = 500;

    /** A little under what a sheet can hold; what follows goes on another. */
    private static final int ROWS_ON_A_SHEET = 1_000_000;

    private final Words words;

    EntrySheet(Words words) {
        this.words = words;
    }

    /** Whoever hands over all the entries. */
    interface Entries extends Consumer<Consumer<EntryView>> {}

    void xlsx(OutputStream out, Locale locale, Entries entries) throws IOException {
        try (Workbook workbook = new Workbook(out, "Hocso", "1.0")) {
            Sheets sheets = new Sheets(workbook, locale);
            sheets.begin();
            entries.accept(entry -> sheets.add(cells(entry, locale)));
        }
    }

    /** With the mark by which spreadsheets recognise UTF-8. */
    void csv(OutputStream out, Locale locale, Entries entries) throws IOException {
        Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        csv.write('\uFEFF');
        line(csv, titles(locale));
        entries.accept(entry -> line(csv, cells(entry, locale)));
        csv.flush();
    }

    private List<String> titles(Locale locale) {
        return COLUMNS.stream()
                .map(column -> words.in(locale, "audit.export." + column))
                .toList();
    }

    private List<String> cells(EntryView entry, Locale locale) {
        return List.of(
                TIME.format(entry.at()),
                name(entry.actor()),
                name(entry.onBehalfOf()),
                entry.sentence(),
                words.in(locale, "audit.outcome." + entry.outcome()),
                name(entry.person()),
                entry.subject() == null ? "" : text(entry.subject().label()),
                text(entry.unitName()),
                text(entry.reason()),
                entry.action(),
                entry.id().toString());
    }

    private static void line(Writer csv, List<String> cells) {
        try {
            csv.write(cells.stream()
                    .map(cell -> '"' + SpreadsheetText.safe(cell).replace("\"", "\"\"") + '"')
                    .collect(Collectors.joining(",", "", "\r\n")));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String name(@Nullable PersonRef person) {
        return person == null ? "" : text(person.name());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private final class Sheets {

        private final Workbook workbook;
        private final Locale locale;
        private @Nullable Worksheet sheet;
        private int number;
        private int row;

        private Sheets(Workbook workbook, Locale locale) {
            this.workbook = workbook;
            this.locale = locale;
        }

        private Worksheet begin() {
            String title = words.in(locale, "audit.export.title");
            Worksheet next = workbook.newWorksheet(number++ == 0 ? title : title + " " + number);
            List<String> titles = titles(locale);
            for (int column = 0; column < titles.size(); column++) {
                next.value(0, column, titles.get(column));
                next.width(column, column == 3 ? 60 : 22);
            }
            next.range(0, 0, 0, titles.size() - 1).style().bold().set();
            next.freezePane(0, 1);
            row = 0;
            sheet = next;
            return next;
        }

        private void add(List<String> cells) {
            Worksheet current = sheet == null || row == ROWS_ON_A_SHEET ? begin() : sheet;
            row++;
            for (int column = 0; column < cells.size(); column++) {
                current.inlineString(row, column, SpreadsheetText.safe(cells.get(column)));
            }
            if (row % ROWS_BETWEEN_FLUSHES == 0) {
                flush(current);
            }
        }

        private static void flush(Worksheet current) {
            try {
                current.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }
}
