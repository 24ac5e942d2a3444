package vn.hocso.assessment.question;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes the records that question types keep as JSON. */
public final class Bodies {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Bodies() {}

    public static <T> T read(JsonNode json, Class<T> form) {
        return JSON.treeToValue(json, form);
    }

    public static JsonNode write(Object body) {
        return JSON.valueToTree(body);
    }

    /** A list that a sender may have left out; a gap in it is an error of shape. */
    static <T> List<T> list(@Nullable List<T> sent) {
        return sent == null ? List.of() : List.copyOf(sent);
    }

    static <T> Set<T> set(@Nullable Set<T> sent) {
        return sent == null ? Set.of() : Set.copyOf(sent);
    }
}
