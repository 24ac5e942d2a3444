package vn.hocso.organisation.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.identity.Accounts;
import vn.hocso.organisation.importing.ImportRows.ImportRow;
import vn.hocso.shared.SpreadsheetText;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableFormat;
import vn.hocso.tabular.TableWriter;

/** The two files an import gives back: its own with the errors beside the cells, and what became of each row. */
@Component
class ImportSheets {

    private static final int ROWS_AT_ONCE = 1_000;
    private static final String MARKED = "FFF0D0CF";

    private final ImportRows rows;
    private final Accounts accounts;
    private final Words words;

    ImportSheets(ImportRows rows, Accounts accounts, Words words) {
        this.rows = rows;
        this.accounts = accounts;
        this.words = words;
    }

    /** The file as it was read, the cells at fault coloured, and what is wrong with the row in a column of its own. */
    void marked(ImportHead head, Locale locale, OutputStream to) throws IOException {
        try (Workbook workbook = new Workbook(to, "Hocso", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.in(locale, "organisation.import.sheet.data"));
            int last = head.headers().size();
            for (int column = 0; column < last; column++) {
                sheet.inlineString(
                        0, column, SpreadsheetText.safe(head.headers().get(column)));
                sheet.width(column, 24);
            }
            sheet.inlineString(0, last, words.in(locale, "organisation.import.sheet.errors"));
            sheet.width(last, 80);
            sheet.range(0, 0, 0, last).style().bold().set();
            int[] line = {0};
            forEach(head, row -> mark(sheet, ++line[0], row, head, locale));
        }
    }

    private void mark(Worksheet sheet, int line, ImportRow row, ImportHead head, Locale locale) {
        for (int column = 0; column < row.cells().size(); column++) {
            sheet.inlineString(line, column, SpreadsheetText.safe(row.cells().get(column)));
        }
        for (ImportProblem problem : row.problems()) {
            Integer column =
                    problem.field() == null ? null : head.mapping().columns().get(problem.field());
            if (column != null) {
                sheet.style(line, column).fillColor(MARKED).set();
            }
        }
        if (!row.problems().isEmpty()) {
            sheet.inlineString(line, head.headers().size(), problems(row.problems(), locale));
        }
        if (line % ROWS_AT_ONCE == 0) {
            try {
                sheet.flush();
            } catch (IOException gone) {
                throw new java.io.UncheckedIOException(gone);
            }
        }
    }

    String resultName(ImportHead head) {
        String base = head.fileName().replaceFirst("\\.[A-Za-z]+$", "");
        return words.in(locale(head), "organisation.import.sheet.result") + " - " + base + ".xlsx";
    }

    /** Each row with what became of it, without the numbers that identify people. In the owner's language, since a job has none. */
    void result(ImportHead head, OutputStream to) throws IOException {
        Locale locale = locale(head);
        List<String> header = List.of(
                words.in(locale, "organisation.import.sheet.row"),
                words.in(locale, ImportField.FULL_NAME.words()),
                words.in(locale, ImportField.EMAIL.words()),
                words.in(locale, ImportField.STAFF_CODE.words()),
                words.in(locale, "organisation.import.sheet.outcome"),
                words.in(locale, "organisation.import.sheet.errors"));
        try (TableWriter table =
                TableWriter.open(to, TableFormat.XLSX, words.in(locale, "organisation.import.sheet.result"), header)) {
            forEach(head, row -> {
                try {
                    table.row(line(row, head, locale));
                } catch (IOException unwritable) {
                    throw new java.io.UncheckedIOException(unwritable);
                }
            });
        }
    }

    private List<@Nullable Object> line(ImportRow row, ImportHead head, Locale locale) {
        ColumnMapping mapping = head.mapping();
        String name = mapping.in(row.cells(), ImportField.FULL_NAME);
        String split = mapping.in(row.cells(), ImportField.FAMILY_NAME) + " "
                + mapping.in(row.cells(), ImportField.GIVEN_NAME);
        return Arrays.asList(
                row.number(),
                name.isEmpty() ? split.strip() : name,
                mapping.in(row.cells(), ImportField.EMAIL),
                mapping.in(row.cells(), ImportField.STAFF_CODE),
                row.outcome() == null ? "" : words.in(locale, "organisation.import.outcome." + row.outcome()),
                problems(row.problems(), locale));
    }

    private String problems(List<ImportProblem> problems, Locale locale) {
        return problems.stream()
                .map(problem -> {
                    String field = problem.field() == null
                            ? ""
                            : words.in(locale, problem.field().words()) + ": ";
                    return field + words.in(locale, problem.reason(), problem.params()) + " "
                            + words.in(locale, problem.remedy(), problem.params());
                })
                .collect(Collectors.joining("\n"));
    }

    private Locale locale(ImportHead head) {
        return accounts.require(head.owner()).language().locale();
    }

    private void forEach(ImportHead head, Consumer<ImportRow> each) {
        List<ImportRow> part = rows.after(head.id(), 0, ROWS_AT_ONCE);
        while (!part.isEmpty()) {
            part.forEach(each);
            part = rows.after(head.id(), part.getLast().number(), ROWS_AT_ONCE);
        }
    }
}
