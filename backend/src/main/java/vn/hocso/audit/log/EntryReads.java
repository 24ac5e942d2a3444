package vn.hocso.audit.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.audit.entry.Entry;
import vn.hocso.shared.Ids;

/** Reads the log from its young end; one statement a page, however deep. */
@Repository
class EntryReads {

    private final JdbcClient jdbc;

    EntryReads(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> page(EntryCondition condition, @Nullable UUID before, int size) {
        return jdbc.sql("select " + Entry.COLUMNS + " from audit_entry e where " + condition.sql()
                        + (before == null ? "" : " and e.id < :before") + " order by e.id desc limit :size")
                .params(condition.params())
                .param("before", before == null ? null : Ids.bytes(before))
                .param("size", size)
                .query(Entry::of)
                .list();
    }

    Optional<Entry> find(EntryCondition condition, UUID id) {
        return jdbc.sql("select " + Entry.COLUMNS + " from audit_entry e where " + condition.sql() + " and e.id = :id")
                .params(condition.params())
                .param("id", Ids.bytes(id))
                .query(Entry::of)
                .optional();
    }

    /** The entry's number in the chain, once it is sealed. */
    Optional<Long> seq(UUID entry) {
        return jdbc.sql("select seq from audit_seal where entry_id = ?")
                .param(Ids.bytes(entry))
                .query(Long.class)
                .optional();
    }
}
