package vn.hocso.audit;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

/**
 * The fields an act changed, before and after. Fields that stayed as they were are left out; of what identifies or reaches a person only a
 * hint is kept, and of a secret only that it changed.
 */
public final class Changes {

    private static final Changes NONE = new Changes(Map.of(), Map.of());
    private static final int LONGEST = 2_000;

    private final Map<String, String> before;
    private final Map<String, String> after;

    private Changes(Map<String, String> before, Map<String, String> after) {
        this.before = before;
        this.after = after;
    }

    public static Changes none() {
        return NONE;
    }

    /** A fact of the act that replaces nothing. */
    public Changes fact(String field, @Nullable Object value) {
        return of(field, null, value);
    }

    public Changes of(String field, @Nullable Object old, @Nullable Object now) {
        return Objects.equals(old, now) ? this : plus(field, text(old), text(now));
    }

    /** A change of an address, a number or another thing that tells who somebody is: enough is kept to recognise it, not to use it. */
    public Changes masked(String field, @Nullable String old, @Nullable String now) {
        return Objects.equals(old, now) ? this : plus(field, Masking.mask(old), Masking.mask(now));
    }

    /** A change of something that nobody may read, which shows only that it happened. */
    public Changes secret(String field) {
        return plus(field, null, "***");
    }

    public Map<String, String> before() {
        return before;
    }

    public Map<String, String> after() {
        return after;
    }

    private Changes plus(String field, @Nullable String old, @Nullable String now) {
        return new Changes(plus(before, field, old), plus(after, field, now));
    }

    private static Map<String, String> plus(Map<String, String> values, String field, @Nullable String value) {
        if (value == null) {
            return values;
        }
        Map<String, String> more = new TreeMap<>(values);
        more.put(field, value);
        return more;
    }

    private static @Nullable String text(@Nullable Object value) {
        if (value == null) {
            return null;
        }
        String text = value.toString();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }
}
