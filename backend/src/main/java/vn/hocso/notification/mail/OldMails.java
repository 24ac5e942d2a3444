package vn.hocso.notification.mail;

import java.time.Duration;
import java.time.Instant;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Retained;

/** Mails that were sent, or given up, long ago; their notices stay behind the bell. */
@Component
class OldMails implements Retained {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;

    OldMails(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public String name() {
        return "mails";
    }

    @Override
    public Duration usually() {
        return Duration.ofDays(90);
    }

    @Override
    public long removeOlderThan(Instant limit) {
        long removed = 0;
        int portion;
        do {
            portion = jdbc.sql("delete from notification_mail where sent_at < ? or given_up_at < ? limit ?")
                    .params(Columns.at(limit), Columns.at(limit), AT_ONCE)
                    .update();
            removed += portion;
        } while (portion == AT_ONCE);
        return removed;
    }
}
