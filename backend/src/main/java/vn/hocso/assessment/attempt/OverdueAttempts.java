package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.assessment.AttemptId;

/**
 * Marks attempts whose time is up though nobody returned, also those that ran out while the server was down. Any number of nodes may run
 * it; each attempt is marked by one of them.
 */
@Component
class OverdueAttempts {

    private static final Logger LOG = LoggerFactory.getLogger(OverdueAttempts.class);
    private static final int AT_ONCE = 20;

    /** How many are gone through one by one where one of some cannot be marked. */
    private static final int AT_MOST = 2_000;

    private final AttemptStore attempts;
    private final Closing closing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    OverdueAttempts(AttemptStore attempts, Closing closing, TransactionTemplate transaction, Clock clock) {
        this.attempts = attempts;
        this.closing = closing;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT5S")
    void closeAll() {
        int closed;
        do {
            closed = closeSome();
        } while (closed == AT_ONCE);
    }

    /** One that cannot be marked must not keep the others waiting. */
    private int closeSome() {
        try {
            return transaction.execute(status -> closeSome(clock.instant()));
        } catch (RuntimeException oneOfThem) {
            LOG.warn("Overdue attempts are marked one by one", oneOfThem);
            attempts.overdue(clock.instant(), AT_MOST).forEach(this::closeAlone);
            return 0;
        }
    }

    private void closeAlone(AttemptId id) {
        try {
            transaction.executeWithoutResult(status -> attempts.lock(id)
                    .filter(attempt -> attempt.timeIsUp(clock.instant()))
                    .ifPresent(attempt -> closing.close(attempt, clock.instant())));
        } catch (RuntimeException unmarkable) {
            LOG.error("The overdue attempt {} cannot be marked", id.value(), unmarkable);
        }
    }

    private int closeSome(Instant now) {
        List<Attempt> overdue = attempts.lockOverdue(now, AT_ONCE);
        overdue.forEach(attempt -> closing.close(attempt, now));
        return overdue.size();
    }
}
