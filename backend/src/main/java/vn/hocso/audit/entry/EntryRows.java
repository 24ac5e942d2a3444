package vn.hocso.audit.entry;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Adds rows to the log; there is nothing here that changes or deletes one. */
@Repository
class EntryRows {

    private final JdbcTemplate batch;

    EntryRows(JdbcTemplate batch) {
        this.batch = batch;
    }

    void insert(List<Entry> entries) {
        if (!entries.isEmpty()) {
            batch.batchUpdate("""
                    insert into audit_entry
                        (id, happened_at, actor_id, on_behalf_of, action, outcome, subject_type, subject_id, person_id, unit_path,
                         session_hash, trace_id, subject_label, values_before, values_after, reason, detail_salt, detail_hash,
                         address, user_agent, origin_salt, origin_hash)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """, entries.stream().map(EntryRows::row).toList());
        }
    }

    private static @Nullable Object[] row(Entry entry) {
        return new @Nullable Object[] {
            Ids.bytes(entry.id()),
            Columns.at(entry.at()),
            Columns.idOrNull(entry.actor()),
            Columns.idOrNull(entry.onBehalfOf()),
            entry.action(),
            entry.outcome(),
            entry.subjectType(),
            Columns.idOrNull(entry.subjectId()),
            Columns.idOrNull(entry.person()),
            entry.unitPath(),
            entry.sessionHash(),
            entry.traceId(),
            entry.detail().label(),
            entry.detail().before(),
            entry.detail().after(),
            entry.detail().reason(),
            entry.detailCommitment().salt(),
            entry.detailCommitment().hash(),
            entry.origin().address(),
            entry.origin().userAgent(),
            entry.originCommitment().salt(),
            entry.originCommitment().hash()
        };
    }
}
