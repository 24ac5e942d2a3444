package vn.hocso.survey.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.shared.SpreadsheetText;
import vn.hocso.shared.Words;
import vn.hocso.survey.Aspect;
import vn.hocso.survey.result.SurveyResults.AspectFigures;
import vn.hocso.survey.result.SurveyResults.ClassFigures;
import vn.hocso.survey.result.SurveyResults.Mean;
import vn.hocso.survey.result.SurveyResults.Month;
import vn.hocso.tabular.TableFormat;

/** Writes what the pages show as a workbook: the figures, by month, by class, and the comments. */
@Component
class SurveyExport {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MM/yyyy");
    private static final int COMMENTS_AT_ONCE = 500;

    private final SurveyDesk desk;
    private final Words words;

    SurveyExport(SurveyDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
    }

    void write(Actor actor, About about, Locale locale, HttpServletResponse response) throws IOException {
        // what may not be asked is refused before the file begins
        SurveyResults results = desk.results(actor, about);
        response.setContentType(TableFormat.XLSX.contentType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("hoc-so-survey.xlsx", StandardCharsets.UTF_8)
                        .build()
                        .toString());
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Hocso", "1.0")) {
            figures(workbook, results, locale);
            months(workbook, results.months(), locale);
            classes(workbook, results.classes(), locale);
            comments(workbook, actor, about, locale);
        }
    }

    private void figures(Workbook workbook, SurveyResults results, Locale locale) throws IOException {
        List<List<? extends @Nullable Object>> lines = new ArrayList<>();
        for (AspectFigures one : results.aspects()) {
            List<@Nullable Object> line =
                    new ArrayList<>(Arrays.asList(word(locale, "aspect." + one.aspect()), one.answers(), one.mean()));
            line.addAll(Objects.requireNonNullElse(one.counts(), List.<Integer>of()));
            lines.add(line);
        }
        lines.add(List.of());
        lines.add(List.of(word(locale, "completed"), results.completed()));
        lines.add(List.of(word(locale, "answered"), results.answered()));
        lines.add(List.of(word(locale, "waiting"), results.waiting()));
        sheet(
                workbook,
                word(locale, "figures"),
                List.of(word(locale, "aspect"), word(locale, "answers"), word(locale, "mean"), "1", "2", "3", "4", "5"),
                lines);
    }

    private void months(Workbook workbook, List<Month> months, Locale locale) throws IOException {
        sheet(
                workbook,
                word(locale, "by-month"),
                header(locale, List.of("month", "answers")),
                months.stream()
                        .map(one -> line(one.means(), one.month().format(MONTH), one.answers()))
                        .toList());
    }

    private void classes(Workbook workbook, List<ClassFigures> classes, Locale locale) throws IOException {
        sheet(
                workbook,
                word(locale, "by-class"),
                header(locale, List.of("code", "class", "answered", "answers")),
                classes.stream()
                        .map(one -> line(
                                one.means(),
                                one.code(),
                                one.classId() == null ? word(locale, "no-class") : one.title(),
                                one.answered(),
                                one.shown()))
                        .toList());
    }

    private void comments(Workbook workbook, Actor actor, About about, Locale locale) throws IOException {
        Worksheet sheet = begin(
                workbook,
                word(locale, "comments"),
                List.of(
                        word(locale, "month"),
                        word(locale, "code"),
                        word(locale, "question"),
                        word(locale, "comment")));
        int row = 1;
        int number = 0;
        Page<SurveyComment> page;
        do {
            page = desk.comments(actor, about, null, null, new Paging(number++, COMMENTS_AT_ONCE, null));
            for (SurveyComment one : page.items()) {
                write(
                        sheet,
                        row++,
                        Arrays.asList(
                                one.month().format(MONTH),
                                one.classCode(),
                                word(locale, "question." + one.question()),
                                one.text()));
            }
            sheet.flush();
        } while (page.items().size() == COMMENTS_AT_ONCE);
        sheet.finish();
    }

    private List<String> header(Locale locale, List<String> columns) {
        List<String> header = new ArrayList<>();
        columns.forEach(column -> header.add(word(locale, column)));
        for (Aspect aspect : Aspect.values()) {
            header.add(word(locale, "aspect." + aspect));
        }
        return header;
    }

    private static List<@Nullable Object> line(List<Mean> means, @Nullable Object... first) {
        List<@Nullable Object> line = new ArrayList<>(Arrays.asList(first));
        means.forEach(one -> line.add(one.mean()));
        return line;
    }

    private static void sheet(
            Workbook workbook,
            String title,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> lines)
            throws IOException {
        Worksheet sheet = begin(workbook, title, header);
        int row = 1;
        for (List<? extends @Nullable Object> line : lines) {
            write(sheet, row++, line);
        }
        sheet.finish();
    }

    private static Worksheet begin(Workbook workbook, String title, List<String> header) {
        Worksheet sheet = workbook.newWorksheet(title);
        for (int column = 0; column < header.size(); column++) {
            sheet.inlineString(0, column, SpreadsheetText.safe(header.get(column)));
            sheet.width(column, 24);
        }
        sheet.range(0, 0, 0, header.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
        return sheet;
    }

    private static void write(Worksheet sheet, int row, List<? extends @Nullable Object> line) {
        for (int column = 0; column < line.size(); column++) {
            switch (line.get(column)) {
                case null -> {}
                case Number number -> sheet.value(row, column, number);
                case Object text -> sheet.inlineString(row, column, SpreadsheetText.safe(text.toString()));
            }
        }
    }

    private String word(Locale locale, String name) {
        return words.in(locale, "survey.export." + name);
    }
}
