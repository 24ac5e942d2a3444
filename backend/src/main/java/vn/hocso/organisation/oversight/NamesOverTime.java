package vn.hocso.organisation.oversight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What some units were called from day to day. */
final class NamesOverTime {

    private final Map<UUID, List<Period>> periods = new HashMap<>();

    /** Reads the names of all of them in one statement. */
    NamesOverTime(JdbcClient jdbc, Collection<UUID> units) {
        if (!units.isEmpty()) {
            jdbc.sql("""
                    select unit_id, valid_from, valid_until, full_name from organisation_unit_history
                    where unit_id in (:units) order by valid_from
                    """)
                    .param("units", units.stream().map(Ids::bytes).toList())
                    .query(row -> {
                        periods.computeIfAbsent(Columns.id(row, "unit_id"), unit -> new ArrayList<>())
                                .add(new Period(
                                        row.getObject("valid_from", LocalDate.class),
                                        row.getObject("valid_until", LocalDate.class),
                                        row.getString("full_name")));
                    });
        }
    }

    private record Period(LocalDate from, @Nullable LocalDate until, String name) {

        boolean holds(LocalDate day) {
            return !from.isAfter(day) && (until == null || until.isAfter(day));
        }
    }

    /** The name of the day, or the latest when nothing is known of the day; none of a unit that is not there. */
    @Nullable
    String of(UUID unit, LocalDate day) {
        List<Period> known = periods.getOrDefault(unit, List.of());
        return known.stream()
                .filter(period -> period.holds(day))
                .findFirst()
                .or(() -> known.stream().reduce((earlier, later) -> later))
                .map(Period::name)
                .orElse(null);
    }
}
