package vn.hocso.shared;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * A rule that said no. Subclasses live beside the rule and are named for the fact, such as {@code EnrolmentClosed}; the code is stable,
 * and is the key of the words shown in {@code i18n/<module>/messages}.
 */
public abstract class Refusal extends RuntimeException {

    /** Why the request was refused, which decides the HTTP status. */
    public enum Kind {
        INVALID,
        NOT_SIGNED_IN,
        NOT_ALLOWED,
        NOT_FOUND,
        CONFLICT,
        TOO_MANY
    }

    private final Kind kind;
    private final String code;
    private final Map<String, Object> params;
    private final @Nullable String field;

    protected Refusal(Kind kind, String code) {
        this(kind, code, Map.of(), null);
    }

    protected Refusal(Kind kind, String code, Map<String, ?> params) {
        this(kind, code, params, null);
    }

    /** @param field name of the request's field to mend, or null when no single field is at fault */
    protected Refusal(Kind kind, String code, Map<String, ?> params, @Nullable String field) {
        super(code, null, false, false);
        this.kind = kind;
        this.code = code;
        this.params = new TreeMap<>(params);
        this.field = field;
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> params() {
        return Map.copyOf(params);
    }

    public @Nullable String field() {
        return field;
    }

    /** What to mend, field by field. */
    public List<FieldFault> faults() {
        return field == null ? List.of() : List.of(new FieldFault(field, code, params()));
    }

    /** A field of the request, and the code of what is wrong with it. */
    public record FieldFault(String field, String code, Map<String, ?> params) {}
}
