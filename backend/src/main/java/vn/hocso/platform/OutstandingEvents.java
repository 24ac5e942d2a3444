package vn.hocso.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Delivers again what a listener could not finish, so that a passing fault needs no restart to heal, and what a process left behind when it
 * ended. It does so in portions: however many events wait, only some of them are in memory.
 */
@Component
class OutstandingEvents {

    static final int AT_A_TIME = 500;
    private static final int MOST_UNDER_WAY = 2_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final FailedEventPublications publications;
    private final JdbcClient jdbc;
    private final Clock clock;

    OutstandingEvents(FailedEventPublications publications, JdbcClient jdbc, Clock clock) {
        this.publications = publications;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What an earlier process began to deliver waits for nobody any more. */
    @EventListener(ApplicationReadyEvent.class)
    void deliverWhatWasLeft() {
        giveUpWaitingSince(clock.instant());
        resubmit(Duration.ZERO);
    }

    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT15S")
    void deliverAgain() {
        giveUpWaitingSince(clock.instant().minus(PATIENCE));
        resubmit(PATIENCE);
    }

    /** The dates are written as timestamps by the library whose table this is. */
    private void giveUpWaitingSince(Instant before) {
        jdbc.sql("""
                update EVENT_PUBLICATION set STATUS = 'FAILED'
                where COMPLETION_DATE is null and (STATUS is null or STATUS in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED'))
                  and coalesce(LAST_RESUBMISSION_DATE, PUBLICATION_DATE) < ?
                """).param(Timestamp.from(before)).update();
    }

    private void resubmit(Duration sinceLastTime) {
        Instant before = clock.instant().minus(sinceLastTime);
        publications.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(AT_A_TIME)
                .withMaxInFlight(MOST_UNDER_WAY)
                .withMinAge(sinceLastTime)
                .withFilter(publication -> publication.getLastResubmissionDate() == null
                        || publication.getLastResubmissionDate().isBefore(before)));
    }
}
