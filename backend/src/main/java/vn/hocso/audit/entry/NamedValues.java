package vn.hocso.audit.entry;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.audit.AuditReaders;
import vn.hocso.audit.AuditReaders.ValueNames;
import vn.hocso.shared.VietnamCalendar;

/**
 * What acts changed, as people read it. The log keeps the identifiers of units and people, so that no name stands in it twice or outlives an
 * erasure; they are called by name only here.
 */
@Component
public class NamedValues {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<Map<String, String>> VALUES = new TypeReference<>() {};
    private static final String ID = "Id";

    private final AuditReaders readers;

    NamedValues(AuditReaders readers) {
        this.readers = readers;
    }

    /** The values of an entry, as its row has them. */
    public record Kept(
            Instant at, @Nullable String before, @Nullable String after) {}

    /** By field, before and after. */
    public record Named(Map<String, String> before, Map<String, String> after) {}

    /** One for each of the entries, in their order. */
    public List<Named> of(Collection<Kept> entries) {
        Map<String, Set<UUID>> ids = new HashMap<>();
        entries.stream()
                .flatMap(entry -> Stream.of(values(entry.before()), values(entry.after())))
                .forEach(values -> values.forEach((field, value) -> identifier(value)
                        .ifPresent(id -> ids.computeIfAbsent(field, one -> new HashSet<>())
                                .add(id))));
        ValueNames names = readers.valueNames(ids);
        return entries.stream()
                .map(entry -> new Named(
                        named(values(entry.before()), names, VietnamCalendar.day(entry.at())),
                        named(values(entry.after()), names, VietnamCalendar.day(entry.at()))))
                .toList();
    }

    /** A field that held an identifier is called by what it holds instead. */
    private static Map<String, String> named(Map<String, String> values, ValueNames names, LocalDate day) {
        Map<String, String> named = new TreeMap<>();
        values.forEach((field, value) -> identifier(value)
                .map(id -> names.of(field, id, day))
                .ifPresentOrElse(name -> named.put(withoutId(field), name), () -> named.put(field, value)));
        return named;
    }

    private static String withoutId(String field) {
        return field.endsWith(ID) ? field.substring(0, field.length() - ID.length()) : field;
    }

    private static Optional<UUID> identifier(String value) {
        try {
            return value.length() == 36 ? Optional.of(UUID.fromString(value)) : Optional.empty();
        } catch (IllegalArgumentException words) {
            return Optional.empty();
        }
    }

    public static Map<String, String> values(@Nullable String json) {
        return json == null ? Map.of() : JSON.readValue(json, VALUES);
    }
}
