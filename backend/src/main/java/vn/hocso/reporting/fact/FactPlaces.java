package vn.hocso.reporting.fact;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.UnitsRearranged;
import vn.hocso.shared.SqlText;

/** Counts facts where their units stand today; those of a unit that ended stand below its successor. */
@Component
class FactPlaces {

    private final JdbcClient jdbc;

    FactPlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @ApplicationModuleListener
    void on(UnitsRearranged rearranged) {
        for (String path : rearranged.oldPaths()) {
            jdbc.sql("""
                    update reporting_enrolment_fact f join organisation_unit_path u on u.unit_id = f.unit_id
                    set f.unit_path = u.path
                    where f.unit_path like ? and f.unit_path <> u.path
                    """).param(SqlText.prefix(path)).update();
        }
    }
}
