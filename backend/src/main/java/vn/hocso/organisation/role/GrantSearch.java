package vn.hocso.organisation.role;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;

/** The filters of the list of roles held, as they stand in the address. With days it lists what was or will be held at some time between them. */
record GrantSearch(
        @Nullable UnitId unit,
        @Nullable Boolean subtree,
        @Nullable AccountId person,
        @Nullable Role role,
        @Nullable @Size(max = 200) String q,
        @Nullable Wanted state,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** How the grants wanted stand at the moment of reading. */
    enum Wanted {
        HELD,
        /** Held, and within a month no more. */
        ENDING,
        LATER,
        PAST
    }
}
