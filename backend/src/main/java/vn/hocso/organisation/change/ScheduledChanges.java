package vn.hocso.organisation.change;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import vn.hocso.organisation.UnitChangeRefused;
import vn.hocso.organisation.change.Successions.Outcome;
import vn.hocso.organisation.unit.PathNumbers;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnamCalendar;

/**
 * Carries out what was scheduled when its day has come, also when that day passed while nothing ran. Any number of nodes may run it: they
 * take turns by the lock on the tree, and whoever comes second finds the change carried out.
 */
@Component
class ScheduledChanges {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduledChanges.class);

    private final ChangeRecords records;
    private final Execution execution;
    private final PathNumbers tree;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ScheduledChanges(
            ChangeRecords records,
            Execution execution,
            PathNumbers tree,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.records = records;
        this.execution = execution;
        this.tree = tree;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "PT30S")
    void carryOutAll() {
        if (records.scheduledUntil(VietnamCalendar.today(clock)).isEmpty()) {
            return;
        }
        boolean more;
        do {
            more = carryOutNext();
        } while (more);
    }

    /** Whether there was one. */
    private boolean carryOutNext() {
        Due due = new Due();
        try {
            transaction.executeWithoutResult(status -> carryOut(due));
        } catch (Refusal refused) {
            refuse(due, refused.code(), refused.params());
        } catch (TransientDataAccessException passing) {
            LOG.warn("A scheduled change of units was disturbed and is tried again", passing);
            return false;
        } catch (RuntimeException unexpected) {
            LOG.error("A scheduled change of units failed", unexpected);
            refuse(due, "organisation.change.failed", Map.of());
        }
        return !due.records.isEmpty();
    }

    private void carryOut(Due due) {
        tree.hold();
        due.records = records.holdNextDue(VietnamCalendar.today(clock));
        if (!due.records.isEmpty()) {
            Map<UUID, Outcome> outcomes = execution.carryOut(
                    due.records, Rights.CHECKED_BEFORE, due.records.getFirst().recordedBy());
            records.applied(due.ids(), outcomes, clock.instant());
        }
    }

    private void refuse(Due due, String code, Map<String, Object> facts) {
        transaction.executeWithoutResult(status -> {
            records.refused(due.ids(), code, facts, clock.instant());
            due.ids().stream().limit(1).forEach(id -> events.publishEvent(new UnitChangeRefused(id, clock.instant())));
        });
    }

    /** What was found due, also once the attempt to carry it out has failed. */
    private static final class Due {

        private List<ChangeRecord> records = List.of();

        private List<UUID> ids() {
            return records.stream().map(ChangeRecord::id).toList();
        }
    }
}
