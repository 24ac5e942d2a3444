package vn.hocso.learning.classes;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.UnitsRearranged;
import vn.hocso.shared.SqlText;

/** Keeps the places of classes true when units move, in the same transaction, since they decide who may look into a class. */
@Component
class ClassUnits {

    private final JdbcClient jdbc;

    ClassUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(UnitsRearranged rearranged) {
        for (String path : rearranged.oldPaths()) {
            jdbc.sql("""
                    update learning_class c join organisation_unit_path u on u.unit_id = c.unit_id
                    set c.unit_path = u.path
                    where c.unit_path like ? and c.unit_path <> u.path
                    """).param(SqlText.prefix(path)).update();
        }
    }
}
