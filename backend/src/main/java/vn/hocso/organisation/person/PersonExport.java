package vn.hocso.organisation.person;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.PersonQuery;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableFormat;

/** Writes the list of people as a table, row by row, so that a long list takes no more memory than a short one. */
@Component
class PersonExport {

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

    void write(Actor actor, PersonQuery query, TableFormat format, HttpServletResponse response) throws IOException {
        access.requireScope(actor, Permission.VIEW_PEOPLE);
        audit.record(AuditedAct.of("organisation.people-exported")
                .with(Changes.none().fact("format", format)));
        Locale locale = LocaleContextHolder.getLocale();
        TableDownload.send(
                response,
                "hoc-so-people",
                format,
                words.in(locale, "organisation.export.people"),
                COLUMNS.stream()
                        .map(column -> words.in(locale, "organisation.export." + column))
                        .toList(),
                rows -> people.forEach(actor, query, person -> rows.accept(line(person, locale))));
    }

    private List<@Nullable Object> line(PersonRow person, Locale locale) {
        return Arrays.asList(
                person.fullName(),
                person.email(),
                person.staffCode(),
                national(person.phone()),
                person.unit().fullName(),
                person.position(),
                person.rank(),
                person.personClass() == null ? null : words.in(locale, "organisation.class." + person.personClass()),
                words.in(locale, "organisation.status." + person.status()));
    }

    private static @Nullable String national(@Nullable String phone) {
        return phone == null ? null : phone.replaceFirst("^\\+84", "0");
    }
}
