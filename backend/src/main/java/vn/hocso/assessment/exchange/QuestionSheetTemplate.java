package vn.hocso.assessment.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Words;

/** An empty table of questions to fill in, with the types to choose from and a line on each in both languages. */
@Component
class QuestionSheetTemplate {

    private static final int LINES = 2_000;

    private final Words words;

    QuestionSheetTemplate(Words words) {
        this.words = words;
    }

    void write(Locale locale, OutputStream to) throws IOException {
        try (Workbook workbook = new Workbook(to, "Hocso", "1.0")) {
            Worksheet data = workbook.newWorksheet(words.in(locale, "assessment.sheet.data"));
            Worksheet types = workbook.newWorksheet(words.in(locale, "assessment.sheet.types"));
            List<String> header = header(locale);
            for (int column = 0; column < header.size(); column++) {
                data.inlineString(0, column, header.get(column));
                data.width(column, 26);
                // text, so that nothing is taken for a day or a number
                data.range(1, column, LINES, column).style().format("@").set();
            }
            data.range(0, 0, 0, header.size() - 1).style().bold().set();
            data.freezePane(0, 1);
            types(types, locale);
            data.range(1, 0, LINES, 0).validateWithList(types.range(0, 0, SheetQuestion.TYPES.size() - 1, 0));
        }
    }

    private List<String> header(Locale locale) {
        List<String> header = new ArrayList<>();
        for (SheetColumn column : SheetColumn.values()) {
            String name = words.in(locale, column.words());
            if (column == SheetColumn.OPTION) {
                IntStream.rangeClosed(1, SheetColumn.OPTIONS).forEach(number -> header.add(name + " " + number));
            } else {
                header.add(column == SheetColumn.TYPE || column == SheetColumn.QUESTION ? name + " (*)" : name);
            }
        }
        return header;
    }

    private void types(Worksheet sheet, Locale locale) {
        Locale other = locale.getLanguage().equals("en") ? Words.VIETNAMESE : Locale.ENGLISH;
        for (int line = 0; line < SheetQuestion.TYPES.size(); line++) {
            String type = SheetQuestion.TYPES.get(line);
            sheet.inlineString(line, 0, words.in(locale, "assessment.type." + type));
            sheet.inlineString(line, 1, words.in(locale, "assessment.sheet.hint." + type));
            sheet.inlineString(line, 2, words.in(other, "assessment.sheet.hint." + type));
        }
        sheet.width(0, 26);
        sheet.width(1, 90);
        sheet.width(2, 90);
    }
}
