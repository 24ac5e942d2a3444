package vn.hocso.audit;

import org.jspecify.annotations.Nullable;

/** Shortens what identifies a person to a hint that its owner would recognise. */
final class Masking {

    private static final String HIDDEN = "***";

    private Masking() {}

    /** {@code an.nguyen@example.vn} as {@code a***@example.vn}, {@code +84912345678} as {@code +8***78}. */
    static @Nullable String mask(@Nullable String value) {
        if (value == null || value.isBlank()) {
            return null;
        }
        int at = value.indexOf('@');
        if (at > 0) {
            return value.charAt(0) + HIDDEN + value.substring(at);
        }
        return value.length() < 6 ? HIDDEN : value.substring(0, 2) + HIDDEN + value.substring(value.length() - 2);
    }
}
