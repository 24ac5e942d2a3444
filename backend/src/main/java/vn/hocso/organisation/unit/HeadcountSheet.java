package vn.hocso.organisation.unit;

import java.io.IOException;
import java.io.OutputStream;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

import vn.hocso.shared.SpreadsheetText;
import vn.hocso.shared.Words;

/** How many people belonged where on a day, as a spreadsheet whose last line is the sum. */
@Component
class HeadcountSheet {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<String> COLUMNS = List.of("no", "code", "unit", "people");
    private static final int FIRST_ROW = 4;

    private final Words words;

    HeadcountSheet(Words words) {
        this.words = words;
    }

    void write(HeadcountView headcount, Locale locale, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Hocso", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(word(locale, "title"));
            header(sheet, headcount, locale);
            int row = FIRST_ROW;
            line(sheet, row++, "", headcount.unit().code(), word(locale, "own"), headcount.own());
            int number = 1;
            for (HeadcountView.PeopleBelow below : headcount.below()) {
                line(sheet, row++, String.valueOf(number++), below.code(), below.fullName(), below.people());
            }
            line(sheet, row, "", "", word(locale, "total"), headcount.total());
            sheet.range(row, 0, row, COLUMNS.size() - 1).style().bold().set();
            sheet.freezePane(0, FIRST_ROW);
        }
    }

    private void header(Worksheet sheet, HeadcountView headcount, Locale locale) {
        sheet.inlineString(0, 0, SpreadsheetText.safe(headcount.unit().fullName()));
        sheet.inlineString(
                1, 0, words.in(locale, "organisation.headcount.as-of", Map.of("day", DAY.format(headcount.day()))));
        sheet.range(0, 0, 0, 0).style().bold().fontSize(14).set();
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(FIRST_ROW - 1, column, word(locale, COLUMNS.get(column)));
        }
        sheet.range(FIRST_ROW - 1, 0, FIRST_ROW - 1, COLUMNS.size() - 1)
                .style()
                .bold()
                .set();
        sheet.width(0, 8);
        sheet.width(1, 16);
        sheet.width(2, 60);
        sheet.width(3, 16);
    }

    private static void line(Worksheet sheet, int row, String number, String code, String unit, long people) {
        sheet.inlineString(row, 0, number);
        sheet.inlineString(row, 1, SpreadsheetText.safe(code));
        sheet.inlineString(row, 2, SpreadsheetText.safe(unit));
        sheet.value(row, 3, people);
        sheet.style(row, 3).format("#,##0").set();
    }

    private String word(Locale locale, String name) {
        return words.in(locale, "organisation.headcount." + name);
    }
}
