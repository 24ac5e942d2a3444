package vn.hocso.certification.issuing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.certification.RunId;
import vn.hocso.certification.issuing.Run.Confirmation;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Runs in the database. */
@Repository
class RunStore {

    private static final String SELECT = "select " + Run.COLUMNS + " from certification_run where ";

    private final JdbcClient jdbc;

    RunStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Run> find(RunId id) {
        return jdbc.sql(SELECT + "id = ?")
                .param(Ids.bytes(id.value()))
                .query(Run::read)
                .optional();
    }

    /** Held so that nobody else changes or confirms it until the transaction is over. */
    Optional<Run> lock(RunId id) {
        return jdbc.sql(SELECT + "id = ? for update")
                .param(Ids.bytes(id.value()))
                .query(Run::read)
                .optional();
    }

    /** The latest first. */
    List<Run> of(ClassId id, int most) {
        return jdbc.sql(SELECT + "class_id = ? order by opened_at desc, id desc limit ?")
                .params(Ids.bytes(id.value()), most)
                .query(Run::read)
                .list();
    }

    /** The open run of the class: the one that is there, or a new one. */
    Run open(ClassId id, AccountId by, Instant at) {
        jdbc.sql("""
                insert into certification_run (id, class_id, state, opened_at, opened_by) values (?, ?, 'OPEN', ?, ?)
                on duplicate key update opened_at = opened_at
                """)
                .params(Ids.bytes(Ids.next()), Ids.bytes(id.value()), Columns.at(at), Ids.bytes(by.value()))
                .update();
        return jdbc.sql(SELECT + "open_class_id = ? for update")
                .param(Ids.bytes(id.value()))
                .query(Run::read)
                .single();
    }

    void confirm(RunId id, Confirmation confirmation) {
        jdbc.sql("""
                update certification_run
                set state = 'CONFIRMED', decision_number = ?, decided_on = ?, confirmed_at = ?, confirmed_by = ?
                where id = ?
                """)
                .params(
                        confirmation.decision().number(),
                        confirmation.decision().decidedOn(),
                        Columns.at(confirmation.at()),
                        Ids.bytes(confirmation.by().value()),
                        Ids.bytes(id.value()))
                .update();
    }

    /** With its exceptions; only an open run is ever removed. */
    void remove(RunId id) {
        jdbc.sql("delete from certification_run where id = ? and state = 'OPEN'")
                .param(Ids.bytes(id.value()))
                .update();
    }
}
