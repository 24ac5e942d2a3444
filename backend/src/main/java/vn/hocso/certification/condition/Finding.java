package vn.hocso.certification.condition;

import java.util.Locale;
import java.util.Map;

import vn.hocso.shared.Words;

/** A fact about a condition, as the code of a sentence and what is filled into it; plain enough to be kept as JSON. */
public record Finding(String code, Map<String, String> params) {

    public String in(Words words, Locale locale) {
        return words.in(locale, code, params);
    }
}
