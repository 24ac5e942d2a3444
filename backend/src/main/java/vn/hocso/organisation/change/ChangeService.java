package vn.hocso.organisation.change;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Approvals;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.change.RolesOfUnits.Fate;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;
import vn.hocso.shared.VietnameseText;

/** Deciding about units: at once for today and earlier days, on its day for later ones; after a second person agreed if a unit ends. */
@Service
@Transactional
public class ChangeService {

    private final Execution execution;
    private final ChangeRecords records;
    private final ChangeList list;
    private final Settlement settlement;
    private final EndUnitsAct endUnits;
    private final Approvals approvals;
    private final Fingerprints fingerprints;
    private final ChangeAudit audit;
    private final Units units;
    private final Access access;
    private final Clock clock;

    ChangeService(
            Execution execution,
            ChangeRecords records,
            ChangeList list,
            Settlement settlement,
            EndUnitsAct endUnits,
            Approvals approvals,
            Fingerprints fingerprints,
            ChangeAudit audit,
            Units units,
            Access access,
            Clock clock) {
        this.execution = execution;
        this.records = records;
        this.list = list;
        this.settlement = settlement;
        this.endUnits = endUnits;
        this.approvals = approvals;
        this.fingerprints = fingerprints;
        this.audit = audit;
        this.units = units;
        this.access = access;
        this.clock = clock;
    }

    /** Several wishes that came together, in the order in which they are to be fulfilled. */
    public record Proposal(UUID id, ProposeChange change) {}

    /** Carries the change out, schedules it, or asks a second person. The same request once more changes nothing. */
    ChangeView decide(Actor actor, UUID id, ProposeChange wanted) {
        Authority authority = manager(actor);
        execution.hold();
        Optional<ChangeRecord> known = records.find(id);
        if (known.isEmpty()) {
            record(actor, authority, List.of(new Proposal(id, wanted)), null);
        }
        ChangeView shown = list.find(id, authority).orElseThrow(OutsideScope::new);
        known.ifPresent(one -> requireSame(one, wanted));
        return shown;
    }

    private void requireSame(ChangeRecord known, ProposeChange wanted) {
        if (!known.fingerprint().equals(fingerprints.of(wanted.details(), wanted.effectiveOn()))) {
            throw ChangeRefused.idUsed();
        }
    }

    /** Records all of a file or none: what is due is carried out now, what is not waits, as does all of it for a second person. Those that are on record already are left out. */
    public void decideAll(Actor actor, List<Proposal> wanted, UUID file) {
        Authority authority = manager(actor);
        execution.hold();
        Set<UUID> known = records.known(wanted.stream().map(Proposal::id).collect(Collectors.toSet()));
        List<Proposal> fresh =
                wanted.stream().filter(one -> !known.contains(one.id())).toList();
        if (!fresh.isEmpty()) {
            record(actor, authority, fresh, file);
        }
    }

    /** What all of a file would come to: which are on record already, which cannot be, and how much the others would change. */
    public record Trial(
            Set<UUID> known,
            Map<UUID, Refusal> refused,
            boolean takesTwo,
            int unitsChanged,
            int peopleMoved,
            int rolesFollowing,
            int rolesEnding) {}

    /** Tries all of a file without writing anything. */
    @Transactional(readOnly = true)
    public Trial tryAll(Actor actor, List<Proposal> wanted) {
        Rights rights = Rights.of(manager(actor));
        Set<UUID> known = records.known(wanted.stream().map(Proposal::id).collect(Collectors.toSet()));
        List<Wish> fresh =
                wishes(wanted.stream().filter(one -> !known.contains(one.id())).toList());
        if (fresh.isEmpty()) {
            return new Trial(known, Map.of(), false, 0, 0, 0, 0);
        }
        Map<UUID, Refusal> refused = new HashMap<>();
        Plan plan = execution.plan(fresh, rights, (wish, why) -> refused.putIfAbsent(wish.id(), why));
        List<Fate> fates = new ArrayList<>();
        int people = 0;
        for (Successions.Decided day : execution.decide(plan, rights, refused::putIfAbsent)) {
            people += day.people().size();
            fates.addAll(day.fates());
        }
        int following = (int) fates.stream().filter(fate -> fate.goal() != null).count();
        boolean takesTwo = fresh.stream().anyMatch(one -> one.details().endsUnits());
        return new Trial(known, refused, takesTwo, plan.changed().size(), people, following, fates.size() - following);
    }

    private void record(Actor actor, Authority authority, List<Proposal> wanted, @Nullable UUID file) {
        AccountId by = AccountId.of(actor);
        List<ChangeRecord> all = numbered(wanted, by, file);
        if (all.stream().anyMatch(one -> one.details().endsUnits())) {
            askSecondPerson(actor, authority, all);
        } else {
            records.insert(all);
            settlement.settle(all, Rights.of(authority), by);
        }
    }

    private void askSecondPerson(Actor actor, Authority authority, List<ChangeRecord> all) {
        List<ChangeRecord> waiting =
                all.stream().map(one -> one.as(ChangeStatus.WAITING)).toList();
        records.insert(waiting);
        Plan plan = settlement.tryOut(waiting, Rights.of(authority));
        approvals.ask(
                actor,
                endUnits,
                endUnits.ending(waiting, plan),
                waiting.getFirst().reason());
    }

    private List<ChangeRecord> numbered(List<Proposal> wanted, AccountId by, @Nullable UUID file) {
        int[] position = {0};
        return wanted.stream().map(one -> record(one, by, file, position[0]++)).toList();
    }

    private ChangeRecord record(Proposal one, AccountId by, @Nullable UUID file, int position) {
        ProposeChange change = one.change();
        String number = change.decisionNumber();
        return new ChangeRecord(
                one.id(),
                ChangeStatus.SCHEDULED,
                change.effectiveOn(),
                VietnameseText.line(change.reason()),
                number == null || number.isBlank() ? null : VietnameseText.line(number),
                change.details(),
                fingerprints.of(change.details(), change.effectiveOn()),
                file,
                position,
                by,
                clock.instant());
    }

    private static List<Wish> wishes(Collection<Proposal> wanted) {
        return wanted.stream()
                .map(one ->
                        new Wish(one.id(), one.change().details(), one.change().effectiveOn()))
                .toList();
    }

    /** Calls off what waits for its day, with all that came in the same file for that day. */
    ChangeView cancel(Actor actor, UUID id) {
        Authority authority = manager(actor);
        execution.hold();
        ChangeView shown = list.find(id, authority).orElseThrow(OutsideScope::new);
        ChangeRecord record = records.find(id).orElseThrow(OutsideScope::new);
        if (record.status() == ChangeStatus.CANCELLED) {
            return shown;
        }
        if (record.status() != ChangeStatus.SCHEDULED) {
            throw ChangeRefused.notScheduled();
        }
        if (!shown.abilities().contains(ChangeView.Ability.CANCEL)) {
            throw new NotAllowed();
        }
        List<UUID> all = records.together(record).stream().map(ChangeRecord::id).toList();
        records.cancelled(all, AccountId.of(actor), clock.instant());
        audit.cancelled(record, shown, units.path(shown.units().getFirst().id()));
        return list.find(id, authority).orElseThrow(OutsideScope::new);
    }

    private Authority manager(Actor actor) {
        Authority authority = access.authority(actor);
        if (!authority.mayAnywhere(Permission.MANAGE_UNITS)) {
            throw new NotAllowed();
        }
        return authority;
    }
}
