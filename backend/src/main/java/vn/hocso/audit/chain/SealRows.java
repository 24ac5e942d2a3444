package vn.hocso.audit.chain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.audit.entry.Entry;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** The rows of the chain. */
@Repository
class SealRows {

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    SealRows(JdbcClient jdbc, JdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /**
     * The end of the chain.
     *
     * @param caughtUpAt when there was last nothing left to seal
     */
    record Head(Seal seal, @Nullable Instant caughtUpAt) {}

    /** A seal with its entry, which is absent if somebody deleted it. */
    record Sealed(Seal seal, UUID entryId, @Nullable Entry entry) {}

    Head head() {
        return head("").orElseThrow();
    }

    /** The end of the chain, held until the transaction ends; empty while somebody else holds it. */
    Optional<Head> lockHead() {
        return head(" for update skip locked");
    }

    private Optional<Head> head(String lock) {
        return jdbc.sql("select seq, seal, caught_up_at from audit_head where id = 1" + lock)
                .query((row, n) -> new Head(
                        new Seal(row.getLong("seq"), row.getBytes("seal")), Columns.instantOrNull(row, "caught_up_at")))
                .optional();
    }

    void moveHead(Seal seal) {
        jdbc.sql("update audit_head set seq = ?, seal = ? where id = 1")
                .params(seal.seq(), seal.hash())
                .update();
    }

    void caughtUp(Instant at) {
        jdbc.sql("update audit_head set caught_up_at = ? where id = 1")
                .param(Columns.at(at))
                .update();
    }

    /** Entries without a seal from that one on, in the order they were made. */
    List<Entry> unsealed(UUID from, int most) {
        return jdbc.sql("select " + Entry.COLUMNS + """
                from audit_entry e left join audit_seal s on s.entry_id = e.id
                where e.id >= ? and s.seq is null
                order by e.id limit ?
                """)
                .params(Ids.bytes(from), most)
                .query(Entry::of)
                .list();
    }

    void insert(List<Sealed> seals, Instant now) {
        batch.batchUpdate(
                "insert into audit_seal (seq, entry_id, seal, sealed_at) values (?, ?, ?, ?)",
                seals.stream()
                        .map(one -> new Object[] {
                            one.seal().seq(),
                            Ids.bytes(one.entryId()),
                            one.seal().hash(),
                            Columns.at(now)
                        })
                        .toList());
    }

    /** The part of the chain that follows a number, in order. */
    List<Sealed> after(long seq, int most) {
        return jdbc.sql("select s.seq, s.seal, s.entry_id as sealed_entry, " + Entry.COLUMNS + """
                from audit_seal s left join audit_entry e on e.id = s.entry_id
                where s.seq > ? order by s.seq limit ?
                """)
                .params(seq, most)
                .query((row, n) -> new Sealed(
                        new Seal(row.getLong("seq"), row.getBytes("seal")),
                        Columns.id(row, "sealed_entry"),
                        row.getBytes("id") == null ? null : Entry.of(row, n)))
                .list();
    }

    Optional<Seal> at(long seq) {
        return jdbc.sql("select seq, seal from audit_seal where seq = ?")
                .param(seq)
                .query((row, n) -> new Seal(row.getLong("seq"), row.getBytes("seal")))
                .optional();
    }

    /** Where the chain that is left begins. */
    Seal beginning() {
        return jdbc.sql("select through_seq, seal from audit_cut order by through_seq desc limit 1")
                .query((row, n) -> new Seal(row.getLong("through_seq"), row.getBytes("seal")))
                .optional()
                .orElse(Seal.NOTHING);
    }
}
