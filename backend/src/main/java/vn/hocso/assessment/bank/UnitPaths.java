package vn.hocso.assessment.bank;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Where units are in the tree, many in one statement. */
@Component
public class UnitPaths {

    private final JdbcClient jdbc;

    UnitPaths(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public String of(UnitId unit) {
        String path = of(List.of(unit)).get(unit);
        if (path == null) {
            throw new OutsideScope();
        }
        return path;
    }

    Map<UnitId, String> of(Collection<UnitId> units) {
        if (units.isEmpty()) {
            return Map.of();
        }
        String marks = String.join(",", Collections.nCopies(units.size(), "?"));
        return jdbc
                .sql("select unit_id, path from organisation_unit_path where unit_id in (" + marks + ")")
                .params(units.stream()
                        .map(unit -> (Object) Ids.bytes(unit.value()))
                        .toList())
                .query((row, number) -> Map.entry(new UnitId(Columns.id(row, "unit_id")), row.getString("path")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
