package vn.hocso.privacy.retention;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.privacy.retention.RetentionRuns.Run;
import vn.hocso.shared.Retained;
import vn.hocso.shared.Turns;

/** Follows the rules every night, on one node. One rule that fails does not keep the others from being followed. */
@Component
class Retention {

    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);

    private final RetentionRules rules;
    private final RetentionRuns runs;
    private final AuditTrail audit;
    private final Turns turns;
    private final Clock clock;

    Retention(RetentionRules rules, RetentionRuns runs, AuditTrail audit, Turns turns, Clock clock) {
        this.rules = rules;
        this.runs = runs;
        this.audit = audit;
        this.turns = turns;
        this.clock = clock;
    }

    @Scheduled(cron = "0 30 2 * * *")
    void followNightly() {
        turns.ifFree("retention", this::followAll);
    }

    void followAll() {
        rules.all().forEach(one -> rules.keptFor(one).ifPresent(term -> follow(one, term)));
    }

    private void follow(Retained one, Duration term) {
        try {
            Instant now = clock.instant();
            long removed = one.removeOlderThan(now.minus(term));
            runs.note(new Run(one.name(), now, removed));
            if (removed > 0) {
                audit.record(AuditedAct.of("privacy.retention-followed")
                        .with(Changes.none()
                                .fact("retained", one.name())
                                .fact("term", term)
                                .fact("removed", removed)));
            }
        } catch (RuntimeException failure) {
            LOG.error("What is kept too long could not be removed: {}", one.name(), failure);
        }
    }
}
