package vn.hocso.learning.classes;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.LoginNames;
import vn.hocso.learning.enrolment.ManyRows;
import vn.hocso.shared.Columns;

/** Finds people by what a list calls them: a staff code or an e-mail address. */
@Component
class NamedPeople {

    private final JdbcClient jdbc;

    NamedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account of each line, in the order of the list; lines that name nobody are left with nothing. */
    Map<String, Optional<AccountId>> find(List<String> lines) {
        Map<String, String> forms = new LinkedHashMap<>();
        lines.stream().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> forms.put(line, form(line)));
        Map<String, AccountId> known = known(List.copyOf(forms.values()));
        Map<String, Optional<AccountId>> found = new LinkedHashMap<>();
        forms.forEach((line, form) -> found.put(line, Optional.ofNullable(known.get(form))));
        return found;
    }

    private static String form(String line) {
        return (line.contains("@") ? LoginNames.email(line) : LoginNames.staffCode(line)).orElse(line);
    }

    private record Known(String email, Optional<String> staffCode, AccountId account) {}

    private Map<String, AccountId> known(List<String> forms) {
        Map<String, AccountId> known = new HashMap<>();
        for (List<String> slice : ManyRows.slices(forms)) {
            String marks = ManyRows.marks(slice.size());
            jdbc.sql("select id, email, staff_code from identity_person where email in (" + marks
                            + ") or staff_code in (" + marks + ")")
                    .params(Stream.concat(slice.stream(), slice.stream())
                            .map(Object.class::cast)
                            .toList())
                    .query((row, number) -> new Known(
                            row.getString("email"),
                            Optional.ofNullable(row.getString("staff_code")),
                            new AccountId(Columns.id(row, "id"))))
                    .list()
                    .forEach(one -> {
                        known.put(one.email(), one.account());
                        one.staffCode().ifPresent(code -> known.put(code, one.account()));
                    });
        }
        return known;
    }
}
