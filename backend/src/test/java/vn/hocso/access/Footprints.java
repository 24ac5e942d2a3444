package vn.hocso.access;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.shared.Ids;

/** Everything that is kept of some people and units, to be compared before and after. */
final class Footprints {

    private static final Map<String, String> TABLES = new TreeMap<>(Map.of(
            "identity_person", "id in (:people)",
            "organisation_unit", "id in (:units)",
            "organisation_membership", "account_id in (:people) or unit_id in (:units)",
            "organisation_role_grant", "account_id in (:people) or unit_id in (:units)",
            "content_course", "unit_id in (:units)"));

    private final JdbcClient jdbc;

    Footprints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> of(Collection<UUID> people, Collection<UUID> units) {
        List<String> rows = new ArrayList<>();
        TABLES.forEach((table, condition) -> jdbc.sql("select * from " + table + " where " + condition)
                .param("people", people.stream().map(Ids::bytes).toList())
                .param("units", units.stream().map(Ids::bytes).toList())
                .query()
                .listOfRows()
                .forEach(row -> rows.add(table + " " + text(row))));
        rows.sort(null);
        return rows;
    }

    private static String text(Map<String, Object> row) {
        TreeMap<String, String> values = new TreeMap<>();
        row.forEach((column, value) -> values.put(
                column, value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : String.valueOf(value)));
        return values.toString();
    }
}
