package vn.hocso.identity.account;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/** The one form in which each way to name oneself at sign-in is kept and compared. */
public final class LoginName {

    private static final Pattern EMAIL = Pattern.compile("[a-z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-z0-9-]+(\\.[a-z0-9-]+)+");
    private static final Pattern STAFF_CODE = Pattern.compile("[A-Z0-9][A-Z0-9._/-]{1,39}");
    private static final Pattern PHONE = Pattern.compile("\\+[1-9][0-9]{7,14}");

    private LoginName() {}

    public static String email(String text) {
        return require(EMAIL, lower(text), "email");
    }

    public static @Nullable String staffCode(@Nullable String text) {
        return text == null || text.isBlank() ? null : require(STAFF_CODE, upper(text), "staffCode");
    }

    /** A number in international form; a leading 0 means Việt Nam. */
    public static @Nullable String phone(@Nullable String text) {
        return text == null || text.isBlank() ? null : require(PHONE, international(text), "phone");
    }

    /**
     * The same for every way of writing a login, by which its guesses are counted: who guesses could write it in another way each time.
     */
    public static String counted(String text) {
        return possiblePhone(text).orElseGet(() -> VietnameseText.fold(upper(text)));
    }

    /** The number that the text may be, in international form. */
    static Optional<String> possiblePhone(String text) {
        return Optional.of(international(text))
                .filter(number -> PHONE.matcher(number).matches());
    }

    static String lower(String text) {
        return VietnameseText.nfc(text.strip()).toLowerCase(Locale.ROOT);
    }

    static String upper(String text) {
        return VietnameseText.nfc(text.strip()).toUpperCase(Locale.ROOT);
    }

    static String international(String text) {
        String digits = text.replaceAll("[\\s.()-]", "");
        return digits.startsWith("0") ? "+84" + digits.substring(1) : digits;
    }

    private static String require(Pattern pattern, String text, String field) {
        if (!pattern.matcher(text).matches()) {
            throw new Malformed(field);
        }
        return text;
    }

    /** An e-mail address, staff code or phone number that cannot be one. */
    static class Malformed extends Refusal {
        Malformed(String field) {
            super(Kind.INVALID, "identity.malformed-" + kebab(field), Map.of(), field);
        }

        private static String kebab(String field) {
            return field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
        }
    }
}
