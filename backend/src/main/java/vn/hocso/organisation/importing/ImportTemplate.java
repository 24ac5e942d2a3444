package vn.hocso.organisation.importing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.PersonClass;
import vn.hocso.shared.Actor;
import vn.hocso.shared.SpreadsheetText;
import vn.hocso.shared.SqlText;
import vn.hocso.shared.Words;

/** An empty file to fill in: the columns, what each may hold in both languages, and the units of whoever asks for it. */
@Component
class ImportTemplate {

    private static final List<ImportField> COLUMNS = List.of(
            ImportField.FULL_NAME,
            ImportField.EMAIL,
            ImportField.STAFF_CODE,
            ImportField.PHONE,
            ImportField.UNIT,
            ImportField.POSITION,
            ImportField.RANK,
            ImportField.PERSON_CLASS,
            ImportField.BIRTH_DATE,
            ImportField.CITIZEN_NUMBER,
            ImportField.STARTS_ON);
    private static final int MOST_UNITS = 5_000;
    private static final int LINES_WITH_LIST = 10_000;

    private final JdbcClient jdbc;
    private final Access access;
    private final Words words;

    ImportTemplate(JdbcClient jdbc, Access access, Words words) {
        this.jdbc = jdbc;
        this.access = access;
        this.words = words;
    }

    void write(Actor actor, Locale locale, OutputStream to) throws IOException {
        List<String> scope = access.requireScope(actor, Permission.MANAGE_PEOPLE);
        try (Workbook workbook = new Workbook(to, "Hocso", "1.0")) {
            Worksheet data = workbook.newWorksheet(words.in(locale, "organisation.import.sheet.data"));
            Worksheet values = workbook.newWorksheet(words.in(locale, "organisation.import.sheet.values"));
            Worksheet units = workbook.newWorksheet(words.in(locale, "organisation.import.sheet.units"));
            columns(data, locale);
            classes(data, values, locale);
            instructions(workbook.newWorksheet(words.in(locale, "organisation.import.sheet.instructions")));
            units(units, scope, locale);
        }
    }

    private void columns(Worksheet sheet, Locale locale) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            ImportField field = COLUMNS.get(column);
            boolean required = field == ImportField.FULL_NAME || field == ImportField.EMAIL;
            sheet.inlineString(0, column, words.in(locale, field.words()) + (required ? " (*)" : ""));
            sheet.width(column, 26);
            // text, so that no zero is lost in front of a number and no day is turned round
            sheet.range(1, column, LINES_WITH_LIST, column).style().format("@").set();
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(0, 1);
    }

    private void classes(Worksheet data, Worksheet values, Locale locale) {
        values.inlineString(0, 0, words.in(locale, ImportField.PERSON_CLASS.words()));
        PersonClass[] classes = PersonClass.values();
        for (int line = 0; line < classes.length; line++) {
            values.inlineString(line + 1, 0, words.in(locale, "organisation.class." + classes[line]));
        }
        int column = COLUMNS.indexOf(ImportField.PERSON_CLASS);
        data.range(1, column, LINES_WITH_LIST, column).validateWithList(values.range(1, 0, classes.length, 0));
    }

    /** In both languages, so that the file can be handed on. */
    private void instructions(Worksheet sheet) {
        int line = 0;
        for (Locale locale : List.of(Words.VIETNAMESE, Locale.ENGLISH)) {
            sheet.inlineString(line, 0, words.in(locale, "organisation.import.sheet.instructions"));
            sheet.style(line++, 0).bold().set();
            for (String text :
                    words.in(locale, "organisation.import.instructions").split("\n")) {
                sheet.inlineString(line++, 0, text);
            }
            for (ImportField field : COLUMNS) {
                sheet.inlineString(line, 0, words.in(locale, field.words()));
                sheet.inlineString(line++, 1, words.in(locale, "organisation.import.hint." + field));
            }
            line++;
        }
        sheet.width(0, 40);
        sheet.width(1, 90);
    }

    private void units(Worksheet sheet, List<String> scope, Locale locale) {
        sheet.inlineString(0, 0, words.in(locale, "organisation.import.sheet.unit-code"));
        sheet.inlineString(0, 1, words.in(locale, "organisation.import.sheet.unit-name"));
        sheet.width(0, 20);
        sheet.width(1, 60);
        String within = String.join(" or ", java.util.Collections.nCopies(scope.size(), "path like ?"));
        int[] line = {0};
        jdbc.sql("select code, full_name from organisation_unit where valid_until is null and (" + within
                        + ") order by path limit " + MOST_UNITS)
                .params(scope.stream().map(SqlText::prefix).toList())
                .query(row -> {
                    sheet.inlineString(++line[0], 0, SpreadsheetText.safe(row.getString(1)));
                    sheet.inlineString(line[0], 1, SpreadsheetText.safe(row.getString(2)));
                });
    }
}
