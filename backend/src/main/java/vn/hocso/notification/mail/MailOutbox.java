package vn.hocso.notification.mail;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** Mails waiting for the mail server. One is taken by one sender at a time, on however many nodes they run. */
@Repository
public class MailOutbox {

    /** What happened longer ago, such as learning brought in from elsewhere, is told behind the bell only. */
    private static final Duration NEWS = Duration.ofDays(7);

    private final JdbcClient jdbc;
    private final Clock clock;

    MailOutbox(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A mail that is due, and how often sending it failed. */
    record Due(UUID noticeId, int attempts) {}

    /** Adds a mail in the transaction that writes its notice. */
    public void add(UUID noticeId, Instant happenedAt) {
        Instant now = clock.instant();
        if (happenedAt.isAfter(now.minus(NEWS))) {
            jdbc.sql("insert into notification_mail (notice_id, attempts, next_attempt_at) values (?, 0, ?)")
                    .params(Ids.bytes(noticeId), Columns.at(now))
                    .update();
        }
    }

    /** The mail that has been due longest, held until the transaction ends. */
    Optional<Due> next() {
        return jdbc.sql("""
                select notice_id, attempts from notification_mail
                where sent_at is null and given_up_at is null and next_attempt_at <= ?
                order by next_attempt_at limit 1 for update skip locked
                """)
                .param(Columns.at(clock.instant()))
                .query((row, n) -> new Due(Columns.id(row, "notice_id"), row.getInt("attempts")))
                .optional();
    }

    void sent(Due due) {
        set("attempts = attempts + 1, sent_at = ?", clock.instant(), due);
    }

    void tryAgain(Due due, Duration pause) {
        set("attempts = attempts + 1, next_attempt_at = ?", clock.instant().plus(pause), due);
    }

    void giveUp(Due due) {
        set("attempts = attempts + 1, given_up_at = ?", clock.instant(), due);
    }

    private void set(String change, Instant at, Due due) {
        jdbc.sql("update notification_mail set " + change + " where notice_id = ?")
                .params(Columns.at(at), Ids.bytes(due.noticeId()))
                .update();
    }
}
