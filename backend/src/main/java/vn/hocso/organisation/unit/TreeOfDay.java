package vn.hocso.organisation.unit;

import java.time.LocalDate;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/** Where the tree of a day is read: that of today from its own table, that of another day from the history. */
record TreeOfDay(String table, String id, Map<String, Object> params) {

    static final TreeOfDay TODAY = new TreeOfDay("organisation_unit", "id", Map.of());

    static TreeOfDay of(@Nullable LocalDate day) {
        return day == null ? TODAY : new TreeOfDay("organisation_unit_period", "unit_id", Map.of("day", day));
    }

    /** The rows of the alias that stand for the day, also those of units that had ended. */
    String standing(String alias) {
        return params.isEmpty()
                ? "1 = 1"
                : "%1$s.valid_from <= :day and (%1$s.valid_until is null or %1$s.valid_until > :day)".formatted(alias);
    }

    /** The rows of the alias that are units on the day. */
    String living(String alias) {
        return params.isEmpty() ? alias + ".valid_until is null" : alias + ".living and " + standing(alias);
    }
}
