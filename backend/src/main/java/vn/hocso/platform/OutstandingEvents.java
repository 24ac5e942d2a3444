package vn.hocso.platform;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

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

    /** Half of what is delivered at a time, so that what keeps failing leaves room for what failed just now, however much there is of it. */
    private static final int GIVEN_UP_AT_A_TIME = AT_A_TIME / 2;

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    /** Lines are short when this is asked: what nobody has begun by then was lost on its way there. */
    private static final Duration PATIENCE_IN_LINE = Duration.ofSeconds(20);

    private static final List<String> IN_LINE = List.of("PUBLISHED", "RESUBMITTED");
    private static final List<String> BEGUN = List.of("PROCESSING");

    /** Whoever lost a race for a row succeeds when asked again. Why a listener failed is not kept, so the first failures count as that. */
    private static final Duration SOON = Duration.ofSeconds(1);

    static final int ASKED_SOON = 3;

    private final FailedEventPublications publications;
    private final JdbcClient jdbc;
    private final Collection<ThreadPoolTaskExecutor> lines;
    private final Clock clock;
    private final Instant begun;

    OutstandingEvents(
            FailedEventPublications publications,
            JdbcClient jdbc,
            Collection<ThreadPoolTaskExecutor> lines,
            Clock clock) {
        this.publications = publications;
        this.jdbc = jdbc;
        this.lines = lines;
        this.clock = clock;
        this.begun = clock.instant();
    }

    /** What an earlier process began to deliver waits for nobody any more. What this one tells while it starts is on its way. */
    @EventListener(ApplicationReadyEvent.class)
    void deliverWhatWasLeft() {
        giveUp(IN_LINE, begun, Integer.MAX_VALUE);
        giveUp(BEGUN, begun, Integer.MAX_VALUE);
        resubmit(publication -> true);
    }

    /** Asks often, so that what waits is delivered about as fast as listeners work, and never while they have enough to do. */
    @Scheduled(initialDelayString = "PT15S", fixedDelayString = "PT1S")
    void deliverAgain() {
        if (lines.stream().anyMatch(line -> line.getQueueSize() >= AT_A_TIME)) {
            return;
        }
        Instant now = clock.instant();
        letWait(now.minus(PATIENCE));
        giveUp(IN_LINE, now.minus(PATIENCE_IN_LINE), GIVEN_UP_AT_A_TIME);
        giveUp(BEGUN, now.minus(PATIENCE), GIVEN_UP_AT_A_TIME);
        resubmit(publication -> lastTried(publication).isBefore(now.minus(patience(publication))));
    }

    /**
     * What failed again and again waits its minute like what is being delivered: the library looks at the oldest failures only, and would
     * see nothing else.
     */
    private void letWait(Instant after) {
        turn(
                "PROCESSING",
                jdbc.sql("""
                        select ID from EVENT_PUBLICATION
                        where COMPLETION_DATE is null and STATUS = 'FAILED' and COMPLETION_ATTEMPTS > ?
                          and coalesce(LAST_RESUBMISSION_DATE, PUBLICATION_DATE) >= ?
                        """)
                        .params(ASKED_SOON, Timestamp.from(after))
                        .query(String.class)
                        .list(),
                List.of("FAILED"));
    }

    private void giveUp(List<String> states, Instant before, int most) {
        turn(
                "FAILED",
                jdbc.sql("""
                        select ID from EVENT_PUBLICATION
                        where COMPLETION_DATE is null and STATUS in (:states)
                          and coalesce(LAST_RESUBMISSION_DATE, PUBLICATION_DATE) < :before
                        order by coalesce(LAST_RESUBMISSION_DATE, PUBLICATION_DATE) limit :most
                        """)
                        .param("states", states)
                        .param("before", Timestamp.from(before))
                        .param("most", most)
                        .query(String.class)
                        .list(),
                states);
    }

    /**
     * By their keys, after a look that locks nothing: a statement that searched for them would wait for every transaction that is about to
     * tell something. The dates are written as timestamps by the library whose table this is.
     */
    private void turn(String state, List<String> ids, List<String> from) {
        for (int done = 0; done < ids.size(); done += AT_A_TIME) {
            jdbc.sql("update EVENT_PUBLICATION set STATUS = :state where ID in (:ids) and STATUS in (:from)")
                    .param("state", state)
                    .param("ids", ids.subList(done, Math.min(done + AT_A_TIME, ids.size())))
                    .param("from", from)
                    .update();
        }
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
