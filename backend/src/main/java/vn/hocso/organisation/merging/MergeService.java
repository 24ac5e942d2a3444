package vn.hocso.organisation.merging;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountHandover;
import vn.hocso.identity.AccountHandover.Handed;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.AccountsMerged;
import vn.hocso.organisation.PersonView;
import vn.hocso.organisation.merging.MergeController.MergePreview;
import vn.hocso.organisation.merging.MergeController.PartView;
import vn.hocso.organisation.merging.MergeRows.MergeView;
import vn.hocso.organisation.person.PersonAdministration;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/**
 * Makes one record of two. The survivor keeps its own ways to sign in and gets everything else of the other; what it has already of the
 * same kind stays with the retired record, where it can be looked up. Whoever asks must be able to edit both, and so hold whatever either
 * may do: the merge gives nobody more than they could have given.
 */
@Service
@Transactional
class MergeService {

    private final PersonAdministration people;
    private final ObjectProvider<AccountHandover> modules;
    private final MergeRows merges;
    private final Accounts accounts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MergeService(
            PersonAdministration people,
            ObjectProvider<AccountHandover> modules,
            MergeRows merges,
            Accounts accounts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.people = people;
        this.modules = modules;
        this.merges = merges;
        this.accounts = accounts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    MergePreview preview(Actor actor, AccountId survivor, AccountId retired) {
        requireMayMerge(actor, survivor, retired);
        List<PartView> parts = new ArrayList<>();
        each((module, part) -> module.preview(retired, survivor))
                .forEach((part, handed) -> parts.add(new PartView(part, handed.moved(), handed.left())));
        return new MergePreview(people.person(actor, survivor), people.person(actor, retired), parts);
    }

    /** Merges, once the retired record's e-mail address was typed to confirm that it is the one meant. */
    PersonView merge(Actor actor, AccountId survivor, AccountId retired, String typedEmail) {
        merges.lock(survivor, retired);
        requireMayMerge(actor, survivor, retired);
        PersonView before = people.person(actor, retired);
        if (!typedEmail.strip().toLowerCase(Locale.ROOT).equals(before.email())) {
            throw new NotConfirmed();
        }
        accounts.suspend(retired);
        Map<String, Handed> parts = each((module, part) -> module.handOver(retired, survivor));
        merges.insert(retired, survivor, AccountId.of(actor), clock.instant(), parts);
        events.publishEvent(new AccountsMerged(retired, survivor, clock.instant()));
        audit.record(act(retired, survivor, parts));
        return people.person(actor, survivor);
    }

    @Transactional(readOnly = true)
    List<MergeView> mergedInto(Actor actor, AccountId survivor) {
        people.person(actor, survivor);
        return merges.shown(survivor);
    }

    private void requireMayMerge(Actor actor, AccountId survivor, AccountId retired) {
        if (survivor.equals(retired) || retired.equals(AccountId.of(actor))) {
            throw new Unmergeable();
        }
        people.requireEditable(actor, survivor);
        people.requireEditable(actor, retired);
    }

    private Map<String, Handed> each(BiFunction<AccountHandover, String, Handed> asked) {
        Map<String, Handed> parts = new LinkedHashMap<>();
        modules.orderedStream().forEach(module -> parts.put(module.part(), asked.apply(module, module.part())));
        return parts;
    }

    private static AuditedAct act(AccountId retired, AccountId survivor, Map<String, Handed> parts) {
        Changes facts = Changes.none().fact("retiredId", retired);
        for (Map.Entry<String, Handed> part : parts.entrySet()) {
            facts = facts.fact(part.getKey(), part.getValue().moved());
        }
        return AuditedAct.of("organisation.people-merged")
                .onAccount(survivor.value(), null)
                .with(facts);
    }

    /** A record is not merged with itself, and nobody retires the one they work with. */
    static class Unmergeable extends Refusal {
        Unmergeable() {
            super(Kind.CONFLICT, "organisation.unmergeable", Map.of(), "retiredId");
        }
    }

    /** What was typed is not the address of the record that would retire. */
    static class NotConfirmed extends Refusal {
        NotConfirmed() {
            super(Kind.INVALID, "organisation.merge-not-confirmed", Map.of(), "retiredEmail");
        }
    }
}
