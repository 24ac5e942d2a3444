package vn.hocso.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.EventPublication;
import org.springframework.modulith.events.FailedEventPublications;
import org.springframework.modulith.events.ResubmissionOptions;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
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

    /** Whoever lost a race for a row succeeds when asked again. Why a listener failed is not kept, so the first failures count as that. */
    private static final Duration SOON = Duration.ofSeconds(1);

    static final int ASKED_SOON = 3;

    private final FailedEventPublications publications;
    private final JdbcClient jdbc;
    private final ThreadPoolTaskExecutor line;
    private final Clock clock;
    private final Instant begun;

    OutstandingEvents(
            FailedEventPublications publications,
            JdbcClient jdbc,
            @Qualifier("applicationTaskExecutor") ThreadPoolTaskExecutor line,
            Clock clock) {
        this.publications = publications;
        this.jdbc = jdbc;
        this.line = line;
        this.clock = clock;
        this.begun = clock.instant();
    }

    /** What an earlier process began to deliver waits for nobody any more. What this one tells while it starts is on its way. */
    @EventListener(ApplicationReadyEvent.class)
    void deliverWhatWasLeft() {
        giveUpWaitingSince(begun);
        resubmit(publication -> true);
    }

    /** Asks often, so that what waits is delivered about as fast as listeners work, and never while they have enough to do. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT1S")
    void deliverAgain() {
        if (line.getQueueSize() >= AT_A_TIME) {
            return;
        }
        Instant now = clock.instant();
        giveUpWaitingSince(now.minus(PATIENCE));
        resubmit(publication -> lastTried(publication).isBefore(now.minus(patience(publication))));
    }

    /** The dates are written as timestamps by the library whose table this is. */
    private void giveUpWaitingSince(Instant before) {
        jdbc.sql("""
                update EVENT_PUBLICATION set STATUS = 'FAILED'
                where COMPLETION_DATE is null and (STATUS is null or STATUS in ('PUBLISHED', 'PROCESSING', 'RESUBMITTED'))
                  and coalesce(LAST_RESUBMISSION_DATE, PUBLICATION_DATE) < ?
                """).param(Timestamp.from(before)).update();
    }

    private void resubmit(Predicate<EventPublication> due) {
        publications.resubmit(ResubmissionOptions.defaults()
                .withBatchSize(AT_A_TIME)
                .withMaxInFlight(MOST_UNDER_WAY)
                .withMinAge(Duration.ZERO)
                .withFilter(due));
    }

    private static Duration patience(EventPublication publication) {
        return publication.getCompletionAttempts() <= ASKED_SOON ? SOON : PATIENCE;
    }

    private static Instant lastTried(EventPublication publication) {
        Instant again = publication.getLastResubmissionDate();
        return again == null ? publication.getPublicationDate() : again;
    }
}
