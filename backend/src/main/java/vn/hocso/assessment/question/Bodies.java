package vn.hocso.assessment.question;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import vn.hocso.shared.Refusal;

/** Reads and writes the records that question types keep as JSON. */
public final class Bodies {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Bodies() {}

    /** The record that the JSON reads as, refused when it has another shape or lacks what the record must have. */
    public static <T> T read(JsonNode json, Class<T> form) {
        T read = bind(json, form);
        if (read == null || !isWhole(read)) {
            throw new QuestionMalformed();
        }
        return read;
    }

    public static JsonNode write(Object body) {
        return JSON.valueToTree(body);
    }

    private static <T> @Nullable T bind(JsonNode json, Class<T> form) {
        try {
            return JSON.treeToValue(json, form);
        } catch (JacksonException wrongShape) {
            throw new QuestionMalformed();
        }
    }

    /** Whether nothing is null that its declaration does not say may be. */
    private static boolean isWhole(@Nullable Object value) {
        return switch (value) {
            case null -> false;
            case Record record ->
                java.util.Arrays.stream(record.getClass().getRecordComponents())
                        .allMatch(part -> isWhole(record, part));
            case Collection<?> items -> items.stream().allMatch(Bodies::isWhole);
            case Map<?, ?> entries -> entries.values().stream().allMatch(Bodies::isWhole);
            default -> true;
        };
    }

    private static boolean isWhole(Record record, java.lang.reflect.RecordComponent part) {
        try {
            Object value = part.getAccessor().invoke(record);
            return value == null ? part.getAnnotatedType().isAnnotationPresent(Nullable.class) : isWhole(value);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /** A list that a sender may have left out; a gap in it is an error of shape. */
    static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : List.copyOf(sent);
    }

    static <T> Set<T> set(@Nullable Set<T> sent) {
        return sent == null ? Set.of() : Set.copyOf(sent);
    }

    static <K, V> Map<K, V> map(@Nullable Map<K, V> sent) {
        return sent == null ? Map.of() : Map.copyOf(sent);
    }

    /** What was sent does not have the shape of its type. */
    static class QuestionMalformed extends Refusal {
        QuestionMalformed() {
            super(Kind.INVALID, "assessment.malformed-question", Map.of(), "body");
        }
    }
}
