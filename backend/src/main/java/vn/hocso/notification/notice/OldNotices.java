package vn.hocso.notification.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Retained;

/** Notices that were told long ago. A mail that still waits keeps its notice. */
@Component
class OldNotices implements Retained {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final TransactionOperations transaction;

    OldNotices(JdbcClient jdbc, TransactionOperations transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @Override
    public String name() {
        return "notices";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(365);
    }

    @Override
    public long removeOlderThan(Instant limit) {
        long removed = 0;
        Integer portion;
        do {
            portion = transaction.execute(status -> removePortion(limit));
            removed += portion == null ? 0 : portion;
        } while (portion != null && portion == AT_ONCE);
        return removed;
    }

    private int removePortion(Instant limit) {
        List<byte[]> old = jdbc.sql("""
                select n.id from notification_notice n left join notification_mail m on m.notice_id = n.id
                where n.created_at < ? and (m.notice_id is null or m.sent_at is not null or m.given_up_at is not null)
                limit ?
                """)
                .params(Columns.at(limit), AT_ONCE)
                .query((row, n) -> row.getBytes(1))
                .list();
        if (!old.isEmpty()) {
            jdbc.sql("delete from notification_mail where notice_id in (:old)")
                    .param("old", old)
                    .update();
            jdbc.sql("delete from notification_notice where id in (:old)")
                    .param("old", old)
                    .update();
        }
        return old.size();
    }
}
