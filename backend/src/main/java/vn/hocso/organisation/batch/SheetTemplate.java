package vn.hocso.organisation.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Words;
import vn.hocso.tabular.TableFormat;
import vn.hocso.tabular.TableWriter;

/** An empty file of changes, with a second sheet that explains each column. */
@Component
class SheetTemplate {

    private final Words words;

    SheetTemplate(Words words) {
        this.words = words;
    }

    void spreadsheet(Locale locale, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Hocso", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.in(locale, "organisation.batch.sheet"));
            List<SheetColumn> columns = List.of(SheetColumn.values());
            for (int at = 0; at < columns.size(); at++) {
                sheet.value(0, at, columns.get(at).heading(locale));
                sheet.width(at, 26);
                // as text, or a spreadsheet takes the leading zeros of codes away
                sheet.range(1, at, 500, at).style().format("@").set();
            }
            sheet.range(0, 0, 0, columns.size() - 1).style().bold().set();
            sheet.freezePane(0, 1);
            explain(workbook.newWorksheet(words.in(locale, "organisation.batch.help")), columns, locale);
        }
    }

    private void explain(Worksheet sheet, List<SheetColumn> columns, Locale locale) {
        sheet.width(0, 34);
        sheet.width(1, 110);
        for (int row = 0; row < columns.size(); row++) {
            sheet.value(row, 0, columns.get(row).heading(locale));
            sheet.value(row, 1, words.in(locale, "organisation.batch.help." + columns.get(row)));
            sheet.style(row, 0).bold().set();
            sheet.style(row, 1).wrapText(true).set();
        }
    }

    void text(Locale locale, OutputStream out) throws IOException {
        List<String> headings = Arrays.stream(SheetColumn.values())
                .map(column -> column.heading(locale))
                .toList();
        TableWriter.open(out, TableFormat.CSV, "", headings).close();
    }
}
