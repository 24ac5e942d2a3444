package vn.hocso.certification.register;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnameseText;

/** Who signs for which unit. */
@Component
class Signatories {

    private final JdbcClient jdbc;
    private final Clock clock;

    Signatories(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A person as their name stands under certificates. */
    record Signatory(UnitId unitId, String fullName, String title) {}

    /** The signatory of the first unit in the list that has one. */
    Optional<Signatory> nearest(List<UnitId> units) {
        return jdbc
                .sql("select unit_id, full_name, title from certification_signatory where unit_id in (:units)")
                .param(
                        "units",
                        units.stream().map(unit -> Ids.bytes(unit.value())).toList())
                .query((row, n) -> new Signatory(
                        new UnitId(Columns.id(row, "unit_id")), row.getString("full_name"), row.getString("title")))
                .list()
                .stream()
                .min(Comparator.comparingInt(signatory -> units.indexOf(signatory.unitId())));
    }

    @Transactional
    public void appoint(UnitId unit, String fullName, String title, @Nullable Actor by) {
        jdbc.sql("""
                insert into certification_signatory (unit_id, full_name, title, updated_at, updated_by)
                values (:unit, :name, :title, :at, :by)
                on duplicate key update full_name = values(full_name), title = values(title),
                  updated_at = values(updated_at), updated_by = values(updated_by)
                """)
                .param("unit", Ids.bytes(unit.value()))
                .param("name", VietnameseText.nfc(fullName.strip()))
                .param("title", VietnameseText.nfc(title.strip()))
                .param("at", Columns.at(clock.instant()))
                .param("by", Columns.idOrNull(by == null ? null : by.accountId()))
                .update();
    }
}
