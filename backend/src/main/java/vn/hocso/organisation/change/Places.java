package vn.hocso.organisation.change;

import java.util.Collection;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Where in the tree decisions belong. */
@Repository
class Places {

    private final JdbcClient jdbc;

    Places(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lowest unit within which all units are that the changes are about; of one unit, itself. */
    UnitId above(Collection<UUID> changes) {
        String path = jdbc.sql("""
                select min(u.path), max(u.path) from organisation_unit_change_unit cu join organisation_unit u on u.id = cu.unit_id
                where cu.change_id in (:changes)
                """)
                .param("changes", changes.stream().map(Ids::bytes).toList())
                .query((row, number) -> common(row.getString(1), row.getString(2)))
                .single();
        return jdbc.sql("select id from organisation_unit where path = ?")
                .param(path)
                .query((row, number) -> new UnitId(Columns.id(row, "id")))
                .single();
    }

    /** What the first and the last of sorted paths share, all between them share too. */
    static String common(String first, String last) {
        int same = 0;
        while (same < first.length() && same < last.length() && first.charAt(same) == last.charAt(same)) {
            same++;
        }
        return first.substring(0, first.lastIndexOf('/', same - 1) + 1);
    }
}
