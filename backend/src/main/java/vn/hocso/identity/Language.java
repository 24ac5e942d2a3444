package vn.hocso.identity;

import java.util.Locale;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** The language a person reads screens and mails in. */
public enum Language {
    VI,
    EN;

    @JsonCreator
    public static Language of(String tag) {
        return valueOf(tag.toUpperCase(Locale.ROOT));
    }

    @JsonValue
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(tag());
    }
}
