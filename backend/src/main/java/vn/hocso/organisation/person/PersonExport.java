package vn.hocso.organisation.person;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import jakarta.servlet.http.HttpServletResponse;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.PersonQuery;
import vn.hocso.shared.Actor;
import vn.hocso.shared.SpreadsheetText;
import vn.hocso.shared.Words;

/** Writes the list of people as a spreadsheet, row by row, so that a long list takes no more memory than a short one. */
@Component
class PersonExport {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int ROWS_BETWEEN_FLUSHES = 500;
    private static final List<String> COLUMNS =
            List.of("name", "email", "staff-code", "phone", "unit", "position", "rank", "class", "status");

    private final PeopleService people;
    private final Access access;
    private final AuditTrail audit;
    private final Words words;

    PersonExport(PeopleService people, Access access, AuditTrail audit, Words words) {
        this.people = people;
        this.access = access;
        this.audit = audit;
        this.words = words;
    }

    void write(Actor actor, PersonQuery query, HttpServletResponse response) throws IOException {
        access.requireScope(actor, Permission.VIEW_PEOPLE);
        audit.record(AuditedAct.of("organisation.people-exported"));
        Locale locale = LocaleContextHolder.getLocale();
        response.setContentType(XLSX);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("hoc-so-people.xlsx")
                        .build()
                        .toString());
        try (Workbook workbook = new Workbook(response.getOutputStream(), "Hocso", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(words.in(locale, "organisation.export.people"));
            header(sheet, locale);
            int[] row = {0};
            people.forEach(actor, query, person -> line(sheet, ++row[0], person, locale));
        }
    }

    private void header(Worksheet sheet, Locale locale) {
        for (int column = 0; column < COLUMNS.size(); column++) {
            sheet.value(0, column, words.in(locale, "organisation.export." + COLUMNS.get(column)));
            sheet.width(column, column == 4 ? 40 : 24);
        }
        sheet.range(0, 0, 0, COLUMNS.size() - 1).style().bold().set();
        sheet.freezePane(1, 1);
    }

    private void line(Worksheet sheet, int row, PersonRow person, Locale locale) {
        List<String> cells = List.of(
                person.fullName(),
                person.email(),
                text(person.staffCode()),
                national(person.phone()),
                person.unit().fullName(),
                text(person.position()),
                text(person.rank()),
                Optional.ofNullable(person.personClass())
                        .map(known -> words.in(locale, "organisation.class." + known, Map.of()))
                        .orElse(""),
                words.in(locale, "organisation.status." + person.status(), Map.of()));
        for (int column = 0; column < cells.size(); column++) {
            sheet.inlineString(row, column, SpreadsheetText.safe(cells.get(column)));
        }
        if (row % ROWS_BETWEEN_FLUSHES == 0) {
            flush(sheet);
        }
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

    private static String national(@Nullable String phone) {
        return phone == null ? "" : phone.replaceFirst("^\\+84", "0");
    }
}
