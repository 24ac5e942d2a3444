package vn.hocso.assessment.attempt;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.assessment.AttemptId;

/**
 * Tells what attempts came to that were marked before anybody kept it. Any number of nodes may run it; each attempt is told by one of them,
 * and once there are none left it looks in vain, which costs an index look-up.
 */
@Component
class UntoldAttempts {

    private static final int AT_ONCE = 50;

    private final AttemptStore attempts;
    private final Scripts scripts;
    private final Marking marking;
    private final ToldOutcomes told;
    private final TransactionTemplate transaction;
    private final Clock clock;

    UntoldAttempts(
            AttemptStore attempts,
            Scripts scripts,
            Marking marking,
            ToldOutcomes told,
            TransactionTemplate transaction,
            Clock clock) {
        this.attempts = attempts;
        this.scripts = scripts;
        this.marking = marking;
        this.told = told;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT1M", initialDelayString = "PT7S")
    void tellAll() {
        int count;
        do {
            count = transaction.execute(status -> tellSome(clock.instant()));
        } while (count == AT_ONCE);
    }

    private int tellSome(Instant now) {
        List<Attempt> untold = attempts.lockUntold(AT_ONCE);
        Map<AttemptId, Script> all = scripts.of(untold.stream().map(Attempt::id).toList());
        for (Attempt attempt : untold) {
            Script script = Objects.requireNonNull(all.get(attempt.id()));
            told.tell(attempt, script.conduct(), script.shares(marking), now);
        }
        return untold.size();
    }
}
