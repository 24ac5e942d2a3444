package vn.hocso.organisation.change;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.stereotype.Component;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.change.ChangeView.ChangedUnit;
import vn.hocso.organisation.change.Plan.Part;
import vn.hocso.organisation.change.Plan.Touched;

/** Writes changes of units into the log: on each unit that changed, in the name of whoever decided, also when a later day carried it out. */
@Component
class ChangeAudit {

    private final AuditTrail audit;

    ChangeAudit(AuditTrail audit) {
        this.audit = audit;
    }

    void carriedOut(Collection<ChangeRecord> records, Plan plan) {
        Map<UUID, ChangeRecord> known =
                records.stream().collect(Collectors.toMap(ChangeRecord::id, record -> record, (one, other) -> one));
        audit.recordAll(plan.touched().stream()
                .filter(one -> one.part() == Part.SUBJECT || one.part() == Part.NEW)
                .flatMap(one -> Stream.ofNullable(known.get(one.change())).map(record -> done(record, one, plan)))
                .toList());
    }

    private static AuditedAct done(ChangeRecord record, Touched unit, Plan plan) {
        AuditedAct act = switch (record.details().kind()) {
            case CREATE -> act("organisation.unit-added");
            case RENAME -> act("organisation.unit-renamed");
            case MOVE -> act("organisation.unit-moved");
            case MERGE -> act("organisation.unit-merged");
            case SPLIT -> act("organisation.unit-split");
            case END -> act("organisation.unit-ended");
        };
        Node now = plan.tree().get(unit.unit());
        return decided(act, record)
                .on("unit", unit.unit().value(), unit.fullName())
                .in(now.path())
                .with(facts(record)
                        .of(
                                "code",
                                unit.part() == Part.NEW ? null : unit.code(),
                                now.names().code())
                        .of(
                                "fullName",
                                unit.part() == Part.NEW ? null : unit.fullName(),
                                now.names().fullName()));
    }

    void scheduled(Collection<ChangeRecord> records, Plan plan) {
        Map<UUID, List<Touched>> units = plan.touched().stream()
                .filter(one -> !plan.created().contains(one.unit()))
                .collect(Collectors.groupingBy(Touched::change));
        audit.recordAll(records.stream()
                .flatMap(record -> units.getOrDefault(record.id(), List.of()).stream()
                        .limit(1)
                        .map(unit -> decided(act("organisation.unit-change-scheduled"), record)
                                .on("unit", unit.unit().value(), unit.fullName())
                                .in(plan.tree().get(unit.unit()).path())
                                .with(facts(record))))
                .toList());
    }

    void cancelled(ChangeRecord record, ChangeView shown, String path) {
        ChangedUnit unit = shown.units().getFirst();
        audit.record(act("organisation.unit-change-cancelled")
                .on("unit", unit.id().value(), unit.fullName())
                .in(path)
                .with(facts(record)));
    }

    private static AuditedAct decided(AuditedAct act, ChangeRecord record) {
        AccountId by = record.recordedBy();
        return act.by(by == null ? null : by.value()).because(record.reason().isBlank() ? null : record.reason());
    }

    private static Changes facts(ChangeRecord record) {
        return Changes.none().fact("effectiveOn", record.effectiveOn()).fact("decisionNumber", record.decisionNumber());
    }

    private static AuditedAct act(String action) {
        return AuditedAct.of(action);
    }
}
