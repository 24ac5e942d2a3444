package vn.hocso.audit.log;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.stereotype.Component;

import vn.hocso.shared.VietnamCalendar;
import vn.hocso.shared.Words;

/**
 * Tells values that the log keeps as codes, or lists of them, days, moments or spans of time, as people write them. Words for the codes of
 * a field stand under {@code audit.value.} and the field's name, or where {@code audit.values.} and that name say.
 */
@Component
class ValueWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm", Locale.ROOT).withZone(VietnamCalendar.ZONE);

    private final Words words;

    ValueWords(Words words) {
        this.words = words;
    }

    String tell(Locale locale, String field, String value) {
        String dictionary = found(locale, "audit.values." + field).orElse("audit.value." + field);
        return found(locale, dictionary + "." + value)
                .or(() -> time(locale, value))
                .orElseGet(() -> Arrays.stream(value.split(",\\s*", -1))
                        .map(part -> found(locale, dictionary + "." + part).orElse(part))
                        .collect(Collectors.joining(", ")));
    }

    /** The word, if there is one. */
    Optional<String> found(Locale locale, String code) {
        String word = words.in(locale, code);
        return word.equals(code) ? Optional.empty() : Optional.of(word);
    }

    private Optional<String> time(Locale locale, String value) {
        return parsed(value, LocalDate::parse)
                .map(DAY::format)
                .or(() -> parsed(value, Instant::parse).map(MOMENT::format))
                .or(() -> parsed(value, Duration::parse).map(term -> term(locale, term)));
    }

    private String term(Locale locale, Duration term) {
        return term.toDays() > 0
                ? words.in(locale, "audit.days", Map.of("days", term.toDays()))
                : words.in(locale, "audit.minutes", Map.of("minutes", term.toMinutes()));
    }

    private static <T> Optional<T> parsed(String value, Function<String, T> parse) {
        try {
            return Optional.of(parse.apply(value));
        } catch (DateTimeParseException other) {
            return Optional.empty();
        }
    }
}
