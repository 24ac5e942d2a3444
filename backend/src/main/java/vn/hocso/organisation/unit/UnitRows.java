package vn.hocso.organisation.unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;

/** Adds units, with the first days of their history. */
@Repository
class UnitRows {

    private static final int ROWS_PER_STATEMENT = 400;
    private static final String UNIT = "(?, 0, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PERIOD = "(?, ?, true, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    UnitRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Unit> units, LocalDate from) {
        for (int start = 0; start < units.size(); start += ROWS_PER_STATEMENT) {
            List<Unit> part = units.subList(start, Math.min(units.size(), start + ROWS_PER_STATEMENT));
            jdbc.update(
                    """
                    insert into organisation_unit
                        (id, version, code, name, full_name, name_folded, kind, parent_id, path, depth, valid_from) values\s""" + rows(UNIT, part.size()),
                    part.stream().flatMap(unit -> unit(unit, from).stream()).toArray());
            jdbc.update(
                    """
                    insert into organisation_unit_period
                        (unit_id, valid_from, living, code, name, full_name, name_folded, kind, parent_id, path, depth) values\s""" + rows(PERIOD, part.size()),
                    part.stream().flatMap(unit -> period(unit, from).stream()).toArray());
        }
    }

    private static String rows(String row, int count) {
        return String.join(", ", Collections.nCopies(count, row));
    }

    private static List<@Nullable Object> unit(Unit unit, LocalDate from) {
        return Arrays.asList(
                id(unit.id()),
                unit.code(),
                unit.name(),
                unit.fullName(),
                unit.nameFolded(),
                unit.kind().name(),
                id(unit.parentId()),
                unit.path(),
                unit.depth(),
                from);
    }

    private static List<@Nullable Object> period(Unit unit, LocalDate from) {
        return Arrays.asList(
                id(unit.id()),
                from,
                unit.code(),
                unit.name(),
                unit.fullName(),
                unit.nameFolded(),
                unit.kind().name(),
                id(unit.parentId()),
                unit.path(),
                unit.depth());
    }

    private static byte @Nullable [] id(@Nullable UnitId id) {
        return Columns.idOrNull(id == null ? null : id.value());
    }
}
