package vn.hocso.privacy.copy;

import java.util.Locale;

import org.springframework.stereotype.Component;

import vn.hocso.shared.Words;

/** What sections, tables and columns are called; those nobody has named yet are called by their code. */
@Component
class DataWords {

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

    private String word(Locale locale, String code, String otherwise) {
        String word = words.in(locale, code);
        return word.equals(code) ? otherwise : word;
    }
}
