package vn.hocso.certification.document;

import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The fields in the texts of a template. */
final class Fields {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");
    private static final Pattern LOOSE_COMMAS = Pattern.compile("^[\\s,;–-]+|[\\s,;–-]+$");

    private Fields() {}

    /** The text with its fields filled in; nothing when it has fields and all of them are empty. */
    static Optional<String> fill(String text, CertificateFace face) {
        if (named(text).isEmpty()) {
            return Optional.of(text).filter(words -> !words.isBlank());
        }
        Set<String> values = named(text).stream().map(code -> value(code, face)).collect(Collectors.toSet());
        if (values.equals(Set.of(""))) {
            return Optional.empty();
        }
        String filled = BRACES.matcher(text).replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), face)));
        return Optional.of(values.contains("") ? LOOSE_COMMAS.matcher(filled).replaceAll("") : filled);
    }

    private static String value(String code, CertificateFace face) {
        return Field.of(code).map(field -> field.in(face)).orElse("");
    }

    /** What stands in braces, known or not. */
    static Set<String> named(String text) {
        return BRACES.matcher(text)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.toSet());
    }
}
