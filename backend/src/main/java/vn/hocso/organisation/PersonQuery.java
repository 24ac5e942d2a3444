package vn.hocso.organisation;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountStatus;
import vn.hocso.shared.Paging;

/**
 * Which people are wanted: of a unit, with or without the units below it, by words of name, e-mail, staff code or phone, by words of the
 * position and of the rank, by class, role and status.
 */
public record PersonQuery(
        @Nullable UnitId unit,
        boolean subtree,
        @Nullable String words,
        @Nullable String position,
        @Nullable String rank,
        @Nullable PersonClass personClass,
        @Nullable Role role,
        @Nullable AccountStatus status,
        Paging paging) {}
