package vn.hocso.audit.log;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

import vn.hocso.audit.Outcome;

/**
 * The filters of the log, as they stand in the address.
 *
 * @param actor who acted, for themselves or for somebody else
 * @param person to whom it was done
 * @param action a code, or its beginning up to a dot such as {@code organisation.}
 * @param unit the unit it was done in, or one below
 * @param from first day, in Việt Nam's time
 * @param to last day
 * @param before the place to read on from, as the page before told it
 */
record EntrySearch(
        @Nullable UUID actor,
        @Nullable UUID person,
        @Nullable @Pattern(regexp = "[a-z0-9.-]{1,80}") String action,
        @Nullable Outcome outcome,
        @Nullable @Pattern(regexp = "[a-z-]{1,40}") String subjectType,
        @Nullable UUID subject,
        @Nullable UUID unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable UUID before,
        @Nullable @Min(1) @Max(100) Integer size) {

    static final int DEFAULT_SIZE = 50;

    int pageSize() {
        return size == null ? DEFAULT_SIZE : size;
    }
}
