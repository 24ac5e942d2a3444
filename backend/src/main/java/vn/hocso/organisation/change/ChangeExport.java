package vn.hocso.organisation.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.change.ChangeView.ChangedUnit;
import vn.hocso.shared.Actor;
import vn.hocso.shared.SpreadsheetText;
import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;

/** Writes decisions about units as a spreadsheet, row by row. */
@Component
class ChangeExport {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").withZone(VietnamCalendar.ZONE);
    private static final int ROWS_BETWEEN_FLUSHES = 500;
    private static final List<String> COLUMNS = List.of(
            "day", "kind", "units", "others", "reason", "decision", "status", "people", "roles-ended", "by", "at");

    private final ChangeReads changes;
    private final Words words;

    ChangeExport(ChangeReads changes, Words words) {
        this.changes = changes;
        this.words = words;
    }

    void write(Actor actor, ChangeQuery query, HttpServletResponse response) throws IOException {
        changes.reader(actor);
        Locale locale = LocaleContextHolder.getLocale();
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("thay-doi-don-vi.xlsx")
                        .build()
                        .toString());
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Hocso", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(word(locale, "title"));
            header(sheet, locale);
            int[] row = {0};
            changes.forEach(actor, query, change -> line(sheet, ++row[0], change, locale));
        }
    }

    private void header(Worksheet sheet, Locale locale) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, word(locale, COLUMNS.get(column)));
            sheet.width(column, column >= 2 && column <= 4 ? 48 : 20);
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void line(Worksheet sheet, int row, ChangeView change, Locale locale) {
        List<String> cells = List.of(
                DAY.format(change.effectiveOn()),
                words.in(locale, "organisation.change.kind." + change.kind()),
                names(change, true),
                names(change, false),
                change.reason(),
                text(change.decisionNumber()),
                words.in(locale, "organisation.change.status." + change.status()),
                String.valueOf(change.peopleMoved()),
                String.valueOf(change.rolesEnded()),
                text(change.recordedBy()),
                TIME.format(change.recordedAt()));
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, SpreadsheetText.safe(cells.get(column)));
        }
        if (row % ROWS_BETWEEN_FLUSHES == 0) {
            flush(sheet);
        }
    }

    private static String names(ChangeView change, boolean subjects) {
        return change.units().stream()
                .filter(unit -> subjects == (unit.part() == Plan.Part.SUBJECT || unit.part() == Plan.Part.NEW))
                .map(ChangeExport::name)
                .collect(Collectors.joining("; "));
    }

    private static String name(ChangedUnit unit) {
        return unit.code() + " " + unit.fullName();
    }

    private static void flush(Worksheet sheet) {
        try {
            sheet.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private String word(Locale locale, String name) {
        return words.in(locale, "organisation.change.export." + name);
    }
}
