package vn.hocso.audit.entry;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Adds rows to the log; there is nothing here that changes or deletes one. */
@Repository
class EntryRows {

    private final JdbcClient jdbc;

    EntryRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(Entry entry) {
        jdbc.sql("""
                insert into audit_entry
                    (id, happened_at, actor_id, on_behalf_of, action, outcome, subject_type, subject_id, person_id, unit_path,
                     session_hash, trace_id, subject_label, values_before, values_after, reason, detail_salt, detail_hash,
                     address, user_agent, origin_salt, origin_hash)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .param(Ids.bytes(entry.id()))
                .param(Columns.at(entry.at()))
                .param(Columns.idOrNull(entry.actor()))
                .param(Columns.idOrNull(entry.onBehalfOf()))
                .param(entry.action())
                .param(entry.outcome())
                .param(entry.subjectType())
                .param(Columns.idOrNull(entry.subjectId()))
                .param(Columns.idOrNull(entry.person()))
                .param(entry.unitPath())
                .param(entry.sessionHash())
                .param(entry.traceId())
                .param(entry.detail().label())
                .param(entry.detail().before())
                .param(entry.detail().after())
                .param(entry.detail().reason())
                .param(entry.detailCommitment().salt())
                .param(entry.detailCommitment().hash())
                .param(entry.origin().address())
                .param(entry.origin().userAgent())
                .param(entry.originCommitment().salt())
                .param(entry.originCommitment().hash())
                .update();
    }
}
