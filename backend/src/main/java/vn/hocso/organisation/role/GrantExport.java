package vn.hocso.organisation.role;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
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

import vn.hocso.shared.Actor;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SpreadsheetText;
import vn.hocso.shared.Words;

/** Writes the list of roles held as a spreadsheet or as comma-separated text, row by row. */
@Component
class GrantExport {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=UTF-8";
    private static final int ROWS_BETWEEN_FLUSHES = 500;
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final List<String> COLUMNS = List.of(
            "name",
            "role",
            "unit",
            "state",
            "since",
            "until",
            "granted-by",
            "reason",
            "ended",
            "ended-by",
            "end-reason");

    private final GrantLists lists;
    private final Words words;

    GrantExport(GrantLists lists, Words words) {
        this.lists = lists;
        this.words = words;
    }

    void xlsx(Actor actor, GrantSearch search, Paging paging, HttpServletResponse response) throws IOException {
        lists.requireMayList(actor);
        announce(response, XLSX, "hoc-so-roles.xlsx");
        Locale locale = LocaleContextHolder.getLocale();
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Hocso", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.in(locale, "organisation.export.roles"));
            line(sheet, 0, header(locale));
            sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(1, 1);
            int[] number = {0};
            lists.forEach(actor, search, paging, row -> line(sheet, ++number[0], cells(row, locale)));
        }
    }

    /** With the mark by which spreadsheets know UTF-8, without which they show Vietnamese as gibberish. */
    void csv(Actor actor, GrantSearch search, Paging paging, HttpServletResponse response) throws IOException {
        lists.requireMayList(actor);
        announce(response, CSV, "hoc-so-roles.csv");
        Locale locale = LocaleContextHolder.getLocale();
        try (Writer out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            out.write('\ufeff');
            out.write(line(header(locale)));
            lists.forEach(actor, search, paging, row -> write(out, line(cells(row, locale))));
        }
    }

    private static void announce(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
    }

    private List<String> header(Locale locale) {
        return COLUMNS.stream()
                .map(column -> words.in(locale, "organisation.export-role." + column))
                .toList();
    }

    private List<String> cells(GrantRow row, Locale locale) {
        return List.of(
                row.fullName(),
                row.roleName(),
                row.unit().fullName(),
                words.in(locale, "organisation.grant-state." + row.state()),
                day(row.since()),
                day(row.until()),
                text(row.grantedBy()),
                text(row.reason()),
                day(row.endedAt()),
                text(row.endedBy()),
                text(row.endReason()));
    }

    private static void line(Worksheet sheet, int row, List<String> cells) {
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, SpreadsheetText.safe(cells.get(column)));
            if (row == 0) {
                sheet.width(column, column == 2 ? 40 : 22);
            }
        }
        if (row % ROWS_BETWEEN_FLUSHES == 0 && row > 0) {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new UncheckedIOException(gone);
            }
        }
    }

    private static String line(List<String> cells) {
        return cells.stream()
                .map(cell -> '"' + SpreadsheetText.safe(cell).replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    private static void write(Writer out, String line) {
        try {
            out.write(line);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static String day(@Nullable Instant instant) {
        return instant == null ? "" : DAY.format(instant);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
