package vn.hocso.identity;

import org.jspecify.annotations.Nullable;

/** The details that an administrator keeps of a person: the name and the three ways to name oneself at sign-in. */
public record AccountDetails(
        String fullName,
        String email,
        @Nullable String staffCode,
        @Nullable String phone) {}
