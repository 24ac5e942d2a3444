package vn.hocso.content.draft;

import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.UnitsRearranged;
import vn.hocso.shared.SqlText;

/** Keeps the places of courses true when units move, in the same transaction, since they decide who may work on a course. */
@Component
class CoursePlaces {

    private final JdbcClient jdbc;

    CoursePlaces(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(UnitsRearranged rearranged) {
        for (String path : rearranged.oldPaths()) {
            jdbc.sql("""
                    update content_course c join organisation_unit_path u on u.unit_id = c.unit_id
                    set c.unit_path = u.path
                    where c.unit_path like ? and c.unit_path <> u.path
                    """).param(SqlText.prefix(path)).update();
        }
    }
}
