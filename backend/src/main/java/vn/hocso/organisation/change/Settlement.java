package vn.hocso.organisation.change;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.change.Successions.Outcome;
import vn.hocso.shared.VietnamCalendar;

/** Carries out what is on record and due, and lets the rest wait. */
@Component
class Settlement {

    private final Execution execution;
    private final ChangeRecords records;
    private final PlanWriter writer;
    private final ChangeAudit audit;
    private final Clock clock;

    Settlement(Execution execution, ChangeRecords records, PlanWriter writer, ChangeAudit audit, Clock clock) {
        this.execution = execution;
        this.records = records;
        this.writer = writer;
        this.audit = audit;
        this.clock = clock;
    }

    void settle(List<ChangeRecord> all, Rights rights, @Nullable AccountId by) {
        LocalDate today = VietnamCalendar.today(clock);
        List<ChangeRecord> due =
                all.stream().filter(one -> !one.effectiveOn().isAfter(today)).toList();
        if (!due.isEmpty()) {
            Map<UUID, Outcome> outcomes = execution.carryOut(due, rights, by);
            records.applied(due.stream().map(ChangeRecord::id).toList(), outcomes, clock.instant());
        }
        List<ChangeRecord> later =
                all.stream().filter(one -> one.effectiveOn().isAfter(today)).toList();
        if (!later.isEmpty()) {
            audit.scheduled(later, tryOut(later, rights));
        }
    }

    /** What waits is tried now, so that whoever decides hears of a conflict today; which units it is about is known from then on. */
    Plan tryOut(List<ChangeRecord> waiting, Rights rights) {
        Plan plan = execution.plan(waiting.stream().map(ChangeRecord::wish).toList(), rights, (wish, why) -> {
            throw why;
        });
        execution.decide(plan, rights);
        writer.touched(plan.touched().stream()
                .filter(one -> !plan.created().contains(one.unit()))
                .toList());
        return plan;
    }
}
