package vn.hocso.identity;

import org.jspecify.annotations.Nullable;

/** What people change about themselves. */
public record Profile(String fullName, @Nullable String phone, Language language) {}
