package vn.hocso.media.block;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.VietnameseText;

/** Short texts beside pictures and videos. */
final class Texts {

    private Texts() {}

    static String require(@Nullable String text, String field, int most) {
        String clean = text == null ? "" : VietnameseText.clean(text).strip();
        if (clean.length() > most) {
            throw BlockRefused.tooLong(field, most);
        }
        return clean;
    }

    static @Nullable String optional(@Nullable String text, String field, int most) {
        String clean = require(text, field, most);
        return clean.isEmpty() ? null : clean;
    }
}
