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

import vn.hocso.competency.Competencies;
import vn.hocso.competency.CompetencyView;
import vn.hocso.shared.Words;

/** An empty table of questions to fill in, with the types to choose from and a line on each in both languages. */
@Component
class QuestionSheetTemplate {

    private static final int LINES = 2_000;

    private final Words words;
    private final Competencies competencies;

    QuestionSheetTemplate(Words words, Competencies competencies) {
        this.words = words;
        this.competencies = competencies;
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
            competencies(workbook.newWorksheet(words.in(locale, SheetColumn.COMPETENCIES.words())), locale);
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

    /** What may be written into the column, a row each, below a line on how. */
    private void competencies(Worksheet sheet, Locale locale) {
        Locale other = other(locale);
        List<CompetencyView> known = usable(locale);
        List<CompetencyView> translated = usable(other);
        String how = known.isEmpty() ? "assessment.sheet.competencies-none" : "assessment.sheet.competencies-how";
        sheet.inlineString(0, 0, words.in(locale, how));
        sheet.inlineString(1, 0, words.in(other, how));
        for (int line = 0; line < known.size(); line++) {
            sheet.inlineString(line + 3, 0, CompetencyTags.of(known.get(line)));
            sheet.inlineString(line + 3, 1, known.get(line).title());
            sheet.inlineString(line + 3, 2, translated.get(line).title());
        }
        sheet.range(0, 0, 1, 0).style().bold().set();
        sheet.width(0, 26);
        sheet.width(1, 90);
        sheet.width(2, 90);
    }

    private List<CompetencyView> usable(Locale locale) {
        return competencies.all(locale).stream().filter(one -> !one.retired()).toList();
    }

    private static Locale other(Locale locale) {
        return locale.getLanguage().equals("en") ? Words.VIETNAMESE : Locale.ENGLISH;
    }

    private void types(Worksheet sheet, Locale locale) {
        Locale other = other(locale);
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
