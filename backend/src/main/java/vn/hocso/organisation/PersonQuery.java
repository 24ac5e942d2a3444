package vn.hocso.organisation;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.Paging;

/** Which people are wanted: of a unit, with or without the units below it, by words of name, e-mail, staff code or phone, by role. */
public record PersonQuery(
        @Nullable UnitId unit,
        boolean subtree,
        @Nullable String words,
        @Nullable Role role,
        Paging paging) {}
