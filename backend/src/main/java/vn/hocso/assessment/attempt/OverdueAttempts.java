package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Marks attempts whose time is up though nobody returned, also those that ran out while the server was down. Any number of nodes may run
 * it; each attempt is marked by one of them.
 */
@Component
class OverdueAttempts {

    private static final int AT_ONCE = 20;

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
            closed = transaction.execute(status -> closeSome(clock.instant()));
        } while (closed == AT_ONCE);
    }

    private int closeSome(Instant now) {
        List<Attempt> overdue = attempts.lockOverdue(now, AT_ONCE);
        overdue.forEach(attempt -> closing.close(attempt, now));
        return overdue.size();
    }
}
