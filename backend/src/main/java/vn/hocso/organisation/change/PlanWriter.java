package vn.hocso.organisation.change;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/**
 * Writes the units of a plan: first aside, many rows in one statement, then over to where they belong with a handful of statements, however
 * many units there are.
 */
@Repository
class PlanWriter {

    private static final int ROWS_AT_ONCE = 500;
    private static final String PLANNED = """
            insert into organisation_planned_period
                (run_id, unit_id, valid_from, valid_until, living, code, name, full_name, name_folded, kind, parent_id, path, depth,
                 ended_on, successor_id)
            values\s""";
    private static final String UNITS = """
            insert into organisation_unit
                (id, version, code, name, full_name, name_folded, kind, parent_id, path, depth, valid_from)
            values\s""";

    private final JdbcTemplate jdbc;

    PlanWriter(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void write(Plan plan) {
        if (plan.changed().isEmpty()) {
            return;
        }
        byte[] run = Ids.bytes(Ids.next());
        insertUnits(plan);
        insertPlanned(run, plan.changed().values());
        periods(run);
        units(run);
        jdbc.update("delete from organisation_planned_period where run_id = ?", new Object[] {run});
    }

    private void insertUnits(Plan plan) {
        List<@Nullable Object[]> rows = plan.created().stream()
                .map(id -> first(plan, id))
                .map(node -> new @Nullable Object[] {
                    Ids.bytes(node.id().value()),
                    0,
                    // the code itself follows with the rest, once whoever had it before has given it up
                    held(node.id()),
                    node.names().name(),
                    node.names().fullName(),
                    node.names().folded(),
                    node.names().kind().name(),
                    id(node.parent()),
                    node.path(),
                    node.depth(),
                    node.from()
                })
                .toList();
        insert(UNITS, rows);
    }

    private static Node first(Plan plan, UnitId id) {
        return plan.changed().getOrDefault(id, new TreeMap<>()).firstEntry().getValue();
    }

    private void insertPlanned(byte[] run, Collection<TreeMap<LocalDate, Node>> units) {
        List<@Nullable Object[]> rows = new ArrayList<>();
        for (TreeMap<LocalDate, Node> days : units) {
            for (Map.Entry<LocalDate, Node> day : days.entrySet()) {
                rows.add(planned(run, day.getValue(), day.getKey(), days.higherKey(day.getKey())));
            }
        }
        insert(PLANNED, rows);
    }

    private static @Nullable Object[] planned(byte[] run, Node node, LocalDate from, @Nullable LocalDate until) {
        return new @Nullable Object[] {
            run,
            Ids.bytes(node.id().value()),
            from,
            until,
            node.living(),
            node.names().code(),
            node.names().name(),
            node.names().fullName(),
            node.names().folded(),
            node.names().kind().name(),
            id(node.parent()),
            node.path(),
            node.depth(),
            node.until(),
            id(node.successor())
        };
    }

    private void periods(byte[] run) {
        String first = """
                 join (select unit_id, min(valid_from) as day from organisation_planned_period where run_id = ? group by unit_id) n
                   on n.unit_id = p.unit_id\s""";
        jdbc.update(
                "delete p from organisation_unit_period p " + first + "where p.valid_from >= n.day",
                new Object[] {run});
        jdbc.update(
                "update organisation_unit_period p " + first + "set p.valid_until = n.day where p.valid_until is null",
                new Object[] {run});
        jdbc.update("""
                insert into organisation_unit_period
                    (unit_id, valid_from, valid_until, living, code, name, full_name, name_folded, kind, parent_id, path, depth)
                select unit_id, valid_from, valid_until, living, code, name, full_name, name_folded, kind, parent_id, path, depth
                from organisation_planned_period where run_id = ?
                """, new Object[] {run});
    }

    /** Codes are given up before they are taken, since the database lets no two units have one even for the length of a statement. */
    private void units(byte[] run) {
        String last = """
                update organisation_unit u
                join organisation_planned_period n on n.run_id = ? and n.unit_id = u.id and n.valid_until is null
                """;
        jdbc.update(
                last + "set u.code = concat('~', hex(u.id)) where u.code <> n.code or not n.living",
                new Object[] {run});
        jdbc.update(last + """
                set u.code = n.code, u.name = n.name, u.full_name = n.full_name, u.name_folded = n.name_folded, u.kind = n.kind,
                    u.parent_id = n.parent_id, u.path = n.path, u.depth = n.depth, u.valid_until = n.ended_on,
                    u.successor_id = n.successor_id, u.version = u.version + 1
                where not n.living
                """, new Object[] {run});
        jdbc.update(last + """
                set u.code = n.code, u.name = n.name, u.full_name = n.full_name, u.name_folded = n.name_folded, u.kind = n.kind,
                    u.parent_id = n.parent_id, u.path = n.path, u.depth = n.depth, u.version = u.version + 1
                where n.living
                """, new Object[] {run});
    }

    /** Which units a change is about, as they were called before it. */
    void touched(Collection<Plan.Touched> touched) {
        insert(
                "insert ignore into organisation_unit_change_unit (change_id, unit_id, part, code, full_name) values ",
                touched.stream()
                        .map(one -> new @Nullable Object[] {
                            Ids.bytes(one.change()),
                            Ids.bytes(one.unit().value()),
                            one.part().name(),
                            one.code(),
                            one.fullName()
                        })
                        .toList());
    }

    private void insert(String into, List<@Nullable Object[]> rows) {
        for (int start = 0; start < rows.size(); start += ROWS_AT_ONCE) {
            List<@Nullable Object[]> part = rows.subList(start, Math.min(rows.size(), start + ROWS_AT_ONCE));
            String row = "(" + String.join(", ", Collections.nCopies(part.getFirst().length, "?")) + ")";
            jdbc.update(
                    into + String.join(", ", Collections.nCopies(part.size(), row)),
                    part.stream().flatMap(Arrays::stream).toArray());
        }
    }

    private static String held(UnitId id) {
        return "~" + id.value().toString().replace("-", "");
    }

    private static byte @Nullable [] id(@Nullable UnitId id) {
        return Columns.idOrNull(id == null ? null : id.value());
    }
}
