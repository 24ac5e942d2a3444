package vn.hocso.audit.chain;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Retained;

/**
 * Removes the oldest part of the chain. Where it is cut, and by which seal the rest holds on to what is gone, is noted first and stands in
 * the log as an act of its own; then the rows go in portions, and a removal that was interrupted is continued by the next.
 */
@Component
class Cutting implements Retained {

    private static final int AT_ONCE = 500;

    private final SealRows rows;
    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final TransactionOperations transaction;
    private final Clock clock;

    Cutting(SealRows rows, JdbcClient jdbc, AuditTrail audit, TransactionOperations transaction, Clock clock) {
        this.rows = rows;
        this.jdbc = jdbc;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(5 * 365);
    }

    @Override
    public long removeOlderThan(Instant limit) {
        transaction.executeWithoutResult(status -> endOfPart(limit).ifPresent(end -> note(end, limit)));
        long through = rows.beginning().seq();
        long removed = 0;
        Integer portion;
        do {
            portion = transaction.execute(status -> removePortion(through));
            removed += portion == null ? 0 : portion;
        } while (portion != null && portion == AT_ONCE);
        return removed;
    }

    /** The last seal before the first entry that is to be kept. */
    private Optional<Seal> endOfPart(Instant limit) {
        Seal beginning = rows.beginning();
        long firstKept = jdbc.sql("""
                select s.seq from audit_seal s join audit_entry e on e.id = s.entry_id
                where s.seq > ? and e.happened_at >= ? order by s.seq limit 1
                """)
                .params(beginning.seq(), Columns.at(limit))
                .query(Long.class)
                .optional()
                .orElseGet(() -> rows.head().seal().seq() + 1);
        return firstKept - 1 > beginning.seq() ? rows.at(firstKept - 1) : Optional.empty();
    }

    private void note(Seal end, Instant limit) {
        jdbc.sql("insert into audit_cut (through_seq, seal, older_than, made_at) values (?, ?, ?, ?)")
                .params(end.seq(), end.hash(), Columns.at(limit), Columns.at(clock.instant()))
                .update();
        audit.record(AuditedAct.of("audit.oldest-removed")
                .with(Changes.none()
                        .fact("throughSeq", end.seq())
                        .fact("seal", end.hex())
                        .fact("olderThan", limit)));
    }

    private int removePortion(long through) {
        List<byte[]> entries = jdbc.sql("select entry_id from audit_seal where seq <= ? order by seq limit ?")
                .params(through, AT_ONCE)
                .query((row, n) -> row.getBytes(1))
                .list();
        if (!entries.isEmpty()) {
            jdbc.sql("delete from audit_seal where entry_id in (:entries)")
                    .param("entries", entries)
                    .update();
            jdbc.sql("delete from audit_entry where id in (:entries)")
                    .param("entries", entries)
                    .update();
        }
        return entries.size();
    }
}
