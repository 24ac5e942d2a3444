package vn.hocso.content.draft;

import java.util.Locale;
import java.util.stream.Collectors;

import vn.hocso.shared.VietnameseText;

/** Codes for courses whose authors chose none. */
final class CourseCodes {

    private static final int LONGEST = 12;

    private CourseCodes() {}

    /** The first letters of the words of a title, such as NTVCDS for "Nhận thức về chuyển đổi số". */
    static String initials(String title) {
        String initials = VietnameseText.words(title).stream()
                .limit(LONGEST)
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining());
        return initials.isEmpty() ? "KH" : initials;
    }
}
