package vn.hocso.identity;

import org.jspecify.annotations.Nullable;

/** An account to be opened. Without a password its owner is invited by mail to choose one. */
public record NewAccount(
        AccountDetails details, Language language, @Nullable String password) {

    /** An account whose owner will choose the password. */
    public static NewAccount invited(AccountDetails details, Language language) {
        return new NewAccount(details, language, null);
    }

    @Override
    public String toString() {
        return "NewAccount";
    }
}
