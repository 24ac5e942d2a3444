package vn.hocso.certification.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.certification.CertificateExpiring;
import vn.hocso.shared.Ids;
import vn.hocso.shared.Turns;

/** Tells every morning which certificates end soon, each at the given numbers of days before, and the next one when a day was missed. */
@Component
class ExpiryReminders {

    /** Time to take the refresher, and a last word. */
    static final List<Integer> DAYS_BEFORE = List.of(60, 14);

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Turns turns;
    private final Clock clock;

    ExpiryReminders(
            JdbcClient jdbc,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Turns turns,
            Clock clock) {
        this.jdbc = jdbc;
        this.events = events;
        this.transaction = transaction;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 0 * * *")
    void remindDaily() {
        turns.ifFree("certificate-expiry", () -> remind(clock.instant()));
    }

    void remind(Instant now) {
        DAYS_BEFORE.reversed().forEach(days -> {
            while (Boolean.TRUE.equals(transaction.execute(status -> remindSome(days, now)))) {
                // the next portion is read without those just told
            }
        });
    }

    /** The events and the note that they were told are one transaction; true while there may be more. */
    private boolean remindSome(int days, Instant now) {
        LocalDate today = now.atZone(Certificate.ZONE).toLocalDate();
        List<Certificate> due = jdbc.sql("""
                select * from certification_certificate
                where expires_on between ? and ? and (reminded_days is null or reminded_days > ?)
                  and revoked_at is null and replaced_by_id is null
                order by expires_on, id limit ?
                """)
                .params(today, today.plusDays(days), days, AT_ONCE)
                .query(Certificates.ROWS)
                .list();
        if (due.isEmpty()) {
            return false;
        }
        jdbc.sql("update certification_certificate set reminded_days = :days where id in (:ids)")
                .param("days", days)
                .param(
                        "ids",
                        due.stream().map(one -> Ids.bytes(one.id().value())).toList())
                .update();
        due.forEach(one -> events.publishEvent(expiring(one, days, now)));
        return due.size() == AT_ONCE;
    }

    private static CertificateExpiring expiring(Certificate certificate, int days, Instant now) {
        LocalDate end = java.util.Objects.requireNonNull(certificate.expiresOn());
        return new CertificateExpiring(
                certificate.id(), certificate.completion().accountId(), end, days, now.truncatedTo(ChronoUnit.SECONDS));
    }
}
