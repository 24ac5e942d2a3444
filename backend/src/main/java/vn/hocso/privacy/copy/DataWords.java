package vn.hocso.privacy.copy;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Words;

/** What sections, tables, columns and codes are called; those nobody has named yet are called by their code. */
@Component
class DataWords {

    /** The columns that hold one of a few codes, never somebody's own words. */
    private static final Set<String> CODED =
            Set.of("language", "status", "class", "role", "state", "kind", "type", "outcome");

    private final Words words;

    DataWords(Words words) {
        this.words = words;
    }

    String section(Locale locale, String section) {
        return word(locale, "privacy.section." + section, section);
    }

    String table(Locale locale, String table) {
        return word(locale, "privacy.table." + table, table);
    }

    String column(Locale locale, String column) {
        return word(locale, "privacy.column." + column, column);
    }

    /** States and kinds as people call them; everything else as it is kept. */
    @Nullable
    Object value(Locale locale, String column, @Nullable Object value) {
        if (value instanceof Map<?, ?> fields) {
            return fields.entrySet().stream()
                    .map(field -> field(locale, String.valueOf(field.getKey()), String.valueOf(field.getValue())))
                    .collect(Collectors.joining("; "));
        }
        if (!(value instanceof String code)) {
            return value;
        }
        if (column.equals("action")) {
            return word(locale, "audit.title." + code, code);
        }
        return CODED.contains(column) ? word(locale, "privacy.value." + code, code) : value;
    }

    /** One of the fields that an act changed, as the log itself calls it. */
    private String field(Locale locale, String field, String value) {
        return word(locale, "audit.field." + field, field) + ": "
                + word(locale, "audit.value." + field + "." + value, value);
    }

    private String word(Locale locale, String code, String otherwise) {
        String word = words.in(locale, code);
        return word.equals(code) ? otherwise : word;
    }
}
