package vn.hocso.identity;

import java.util.Optional;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.account.LoginName;
import vn.hocso.shared.Refusal;

/**
 * The form in which e-mail addresses, staff codes and phone numbers are kept, for modules that compare them with what they are given. What
 * can be none is empty.
 */
public final class LoginNames {

    private LoginNames() {}

    public static Optional<String> email(String text) {
        return kept(() -> LoginName.email(text));
    }

    public static Optional<String> staffCode(String text) {
        return kept(() -> LoginName.staffCode(text));
    }

    public static Optional<String> phone(String text) {
        return kept(() -> LoginName.phone(text));
    }

    private static Optional<String> kept(Supplier<@Nullable String> form) {
        try {
            return Optional.ofNullable(form.get());
        } catch (Refusal malformed) {
            return Optional.empty();
        }
    }
}
