package vn.hocso.identity;

import org.jspecify.annotations.Nullable;

/** What other modules may know of an account. */
public record AccountView(
        AccountId accountId,
        String fullName,
        String email,
        @Nullable String staffCode,
        @Nullable String phone,
        Language language,
        AccountStatus status) {}
