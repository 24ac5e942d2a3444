package vn.hocso.reporting.dashboard;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.reporting.dashboard.DashboardView.Child;
import vn.hocso.shared.SpreadsheetText;
import vn.hocso.shared.Words;

/** The figures as agencies pass them on: header with agency and state, title and period, tables by month, unit and course, and who signs. */
@Component
class DashboardSheet {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final int WIDTH = 6;
    private static final String FONT = "Times New Roman";

    private final Words words;
    private final Clock clock;

    DashboardSheet(Words words, Clock clock) {
        this.words = words;
        this.clock = clock;
    }

    /** A line of a table: what it counts, then figures. */
    private record Line(String name, long... figures) {}

    void write(DashboardView dashboard, Locale locale, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Hocso", "1.0")) {
            workbook.setGlobalDefaultFont(FONT, 12);
            table(workbook, dashboard, locale, "month", months(dashboard));
            table(workbook, dashboard, locale, "unit", units(dashboard, locale));
            table(workbook, dashboard, locale, "course", courses(dashboard));
        }
    }

    private static List<Line> months(DashboardView dashboard) {
        return dashboard.months().stream()
                .map(month ->
                        new Line(month.month().format(MONTH), month.enrolled(), month.completed(), month.certified()))
                .toList();
    }

    /** The units below, and what belongs to none of them, so that the lines make up the total. */
    private List<Line> units(DashboardView dashboard, Locale locale) {
        List<Line> lines = new ArrayList<>();
        for (Child child : dashboard.units()) {
            lines.add(new Line(
                    child.unit().name(), child.people(), child.enrolled(), child.completed(), child.certified()));
        }
        long[] rest = total(dashboard, "unit", locale).figures();
        for (Line line : lines) {
            Arrays.setAll(rest, i -> rest[i] - line.figures()[i]);
        }
        if (!lines.isEmpty() && Arrays.stream(rest).anyMatch(figure -> figure != 0)) {
            lines.add(new Line(word(locale, "unit-itself"), rest));
        }
        return lines;
    }

    private static List<Line> courses(DashboardView dashboard) {
        return dashboard.courses().stream()
                .map(course -> new Line(course.title(), course.enrolled(), course.completed(), course.certified()))
                .toList();
    }

    private void table(Workbook workbook, DashboardView dashboard, Locale locale, String by, List<Line> lines)
            throws IOException {
        Worksheet sheet = workbook.newWorksheet(word(locale, "by-" + by));
        widths(sheet);
        header(sheet, dashboard, locale);
        int row = columns(sheet, 8, by, locale);
        for (int i = 0; i < lines.size(); i++) {
            line(sheet, row++, String.valueOf(i + 1), lines.get(i), false);
        }
        line(sheet, row++, "", total(dashboard, by, locale), true);
        signatures(sheet, row + 1, locale);
        sheet.finish();
    }

    private static void widths(Worksheet sheet) {
        sheet.width(0, 6);
        sheet.width(1, 44);
        for (int column = 2; column < WIDTH; column++) {
            sheet.width(column, 20);
        }
        sheet.fitToWidth((short) 1);
    }

    private void header(Worksheet sheet, DashboardView dashboard, Locale locale) {
        heading(sheet, 0, 0, 1, dashboard.unit().fullName().toUpperCase(Words.VIETNAMESE), 12, true);
        heading(sheet, 0, 2, WIDTH - 1, word(locale, "state"), 12, true);
        heading(sheet, 1, 2, WIDTH - 1, word(locale, "motto"), 13, true);
        heading(sheet, 3, 0, WIDTH - 1, word(locale, "title"), 14, true);
        heading(sheet, 4, 0, WIDTH - 1, period(dashboard, locale), 12, false);
        heading(sheet, 5, 0, WIDTH - 1, made(locale, dashboard.asOf()), 11, false);
        if (dashboard.courses().size() == 1) {
            heading(sheet, 6, 0, WIDTH - 1, dashboard.courses().getFirst().title(), 12, false);
        }
    }

    private String period(DashboardView dashboard, Locale locale) {
        return words.in(
                locale, "reporting.sheet.period", Map.of("from", month(dashboard.from()), "to", month(dashboard.to())));
    }

    private String made(Locale locale, @Nullable LocalDate asOf) {
        String today = LocalDate.now(clock.withZone(Period.ZONE)).format(DAY);
        String made = words.in(locale, "reporting.sheet.made", Map.of("day", today));
        return asOf == null
                ? made
                : made + ". " + words.in(locale, "reporting.sheet.as-of", Map.of("day", asOf.format(DAY)));
    }

    private int columns(Worksheet sheet, int row, String by, Locale locale) {
        List<String> figures = by.equals("unit")
                ? List.of("people", "enrolled", "completed", "certified")
                : List.of("enrolled", "completed", "certified");
        cell(sheet, row, 0, word(locale, "no"), true);
        cell(sheet, row, 1, word(locale, by), true);
        for (int i = 0; i < figures.size(); i++) {
            cell(sheet, row, 2 + i, word(locale, figures.get(i)), true);
        }
        sheet.freezePane(0, row + 1);
        return row + 1;
    }

    private Line total(DashboardView dashboard, String by, Locale locale) {
        DashboardView.Totals totals = dashboard.totals();
        String name = word(locale, "total");
        return by.equals("unit")
                ? new Line(name, totals.people(), totals.enrolled(), totals.completed(), totals.certified())
                : new Line(name, totals.enrolled(), totals.completed(), totals.certified());
    }

    private static void line(Worksheet sheet, int row, String no, Line line, boolean bold) {
        cell(sheet, row, 0, no, bold);
        cell(sheet, row, 1, line.name(), bold);
        for (int i = 0; i < line.figures().length; i++) {
            sheet.value(row, 2 + i, line.figures()[i]);
            framed(sheet, row, 2 + i, bold, "right");
            sheet.style(row, 2 + i).format("#,##0").set();
        }
    }

    private void signatures(Worksheet sheet, int row, Locale locale) {
        heading(sheet, row, 0, 1, word(locale, "made-by"), 12, true);
        heading(sheet, row, 3, WIDTH - 1, word(locale, "head"), 12, true);
        heading(sheet, row + 1, 0, 1, word(locale, "sign"), 11, false);
        heading(sheet, row + 1, 3, WIDTH - 1, word(locale, "sign-and-seal"), 11, false);
    }

    private static void heading(Worksheet sheet, int row, int from, int to, String text, int size, boolean bold) {
        sheet.inlineString(row, from, SpreadsheetText.safe(text));
        sheet.range(row, from, row, to).merge();
        var style = sheet.range(row, from, row, to)
                .style()
                .fontName(FONT)
                .fontSize(size)
                .horizontalAlignment("center")
                .verticalAlignment("center")
                .wrapText(true);
        if (bold) {
            style.bold();
        }
        style.set();
    }

    private static void cell(Worksheet sheet, int row, int column, String text, boolean bold) {
        sheet.inlineString(row, column, SpreadsheetText.safe(text));
        framed(sheet, row, column, bold, column == 1 ? "left" : "center");
    }

    private static void framed(Worksheet sheet, int row, int column, boolean bold, String alignment) {
        var style = sheet.style(row, column)
                .fontName(FONT)
                .fontSize(12)
                .borderStyle(BorderStyle.THIN)
                .horizontalAlignment(alignment)
                .verticalAlignment("center")
                .wrapText(true);
        if (bold) {
            style.bold();
        }
        style.set();
    }

    private String word(Locale locale, String name) {
        return words.in(locale, "reporting.sheet." + name);
    }

    private static String month(YearMonth month) {
        return month.format(MONTH);
    }
}
