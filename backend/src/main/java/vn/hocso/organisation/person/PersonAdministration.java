package vn.hocso.organisation.person;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.audit.AuditTrail;
import vn.hocso.audit.AuditedAct;
import vn.hocso.audit.Changes;
import vn.hocso.identity.AccountChanges;
import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountView;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Language;
import vn.hocso.identity.NewAccount;
import vn.hocso.identity.SecondFactorPolicy;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.MembershipStarted;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.PersonView;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleGrants.NewGrant;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** What managers do with the people of their units. */
@Service
@Transactional
class PersonAdministration {

    private final PersonList list;
    private final People people;
    private final Memberships memberships;
    private final Accounts accounts;
    private final RoleGrants roles;
    private final SecondFactorPolicy secondFactors;
    private final Access access;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PersonAdministration(
            PersonList list,
            People people,
            Memberships memberships,
            Accounts accounts,
            RoleGrants roles,
            SecondFactorPolicy secondFactors,
            Access access,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.list = list;
        this.people = people;
        this.memberships = memberships;
        this.accounts = accounts;
        this.roles = roles;
        this.secondFactors = secondFactors;
        this.access = access;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    PersonView person(Actor actor, AccountId id) {
        Authority authority = access.authority(actor);
        return view(actor, authority, visible(authority, id));
    }

    /** Adds a person and invites them by mail. The same request once more finds the person already added. */
    PersonView add(Actor actor, PersonDetails person) {
        access.require(actor, Permission.MANAGE_PEOPLE, person.unitId());
        AccountId id = accounts.byEmail(person.email())
                .filter(known -> isTheSame(known, person))
                .map(AccountView::accountId)
                .orElseGet(() -> open(person));
        return person(actor, id);
    }

    private boolean isTheSame(AccountView known, PersonDetails person) {
        return known.fullName().equals(person.fullName().strip())
                && people.primaryMembership(known.accountId())
                        .filter(place -> place.unit().id().equals(person.unitId()))
                        .isPresent();
    }

    private AccountId open(PersonDetails person) {
        AccountId id = accounts.create(NewAccount.invited(person.account(), Language.VI));
        people.addMember(person.membership(id));
        return id;
    }

    PersonView change(Actor actor, AccountId id, PersonDetails person) {
        PersonRow before = editable(actor, id);
        access.require(actor, Permission.MANAGE_PEOPLE, person.unitId());
        AccountView old = accounts.require(id);
        Changes changes = AccountChanges.between(old, accounts.changeDetails(id, person.account()));
        if (before.unit().id().equals(person.unitId())) {
            memberships.correct(person.membership(id));
        } else {
            transfer(before, person);
        }
        audit.record(AuditedAct.of("organisation.person-changed")
                .onAccount(id.value(), null)
                .in(before.unitPath())
                .with(before.changes(changes, person)));
        return person(actor, id);
    }

    /** Moves somebody to another unit. What they were in the old one stays on record; roles but the learner's stay as they are. */
    private void transfer(PersonRow before, PersonDetails person) {
        AccountId id = before.accountId();
        memberships.end(id, clock.instant());
        memberships.insert(List.of(person.membership(id)), clock.instant());
        roles.grantAll(List.of(new NewGrant(id, Role.LEARNER, person.unitId())));
        events.publishEvent(new MembershipStarted(id, person.unitId(), clock.instant()));
    }

    void invite(Actor actor, AccountId id) {
        PersonRow person = editable(actor, id);
        accounts.invite(id);
        audit.record(AuditedAct.of("organisation.person-invited")
                .onAccount(id.value(), null)
                .in(person.unitPath()));
    }

    PersonView suspend(Actor actor, AccountId id) {
        editable(actor, id);
        if (id.equals(AccountId.of(actor))) {
            throw new OneselfStays();
        }
        roles.requireAnotherAdministrator(id);
        accounts.suspend(id);
        return person(actor, id);
    }

    PersonView reinstate(Actor actor, AccountId id) {
        editable(actor, id);
        accounts.reinstate(id);
        return person(actor, id);
    }

    /** For somebody who has lost their second factors. Theirs is the password then, and what their roles require. */
    void resetSecondFactors(Actor actor, AccountId id) {
        editable(actor, id);
        secondFactors.reset(id);
    }

    private PersonRow editable(Actor actor, AccountId id) {
        Authority authority = access.authority(actor);
        PersonRow row = visible(authority, id);
        if (!view(actor, authority, row).abilities().contains(PersonView.Ability.EDIT)) {
            throw authority.may(Permission.MANAGE_PEOPLE, row.unitPath()) ? new HoldsMoreThanYou() : new NotAllowed();
        }
        return row;
    }

    private PersonRow visible(Authority authority, AccountId id) {
        List<String> scope = PersonPolicy.scope(authority);
        Optional<PersonRow> row = list.find(id);
        return row.filter(person -> scope.stream().anyMatch(person.unitPath()::startsWith))
                .orElseThrow(OutsideScope::new);
    }

    private PersonView view(Actor actor, Authority authority, PersonRow row) {
        List<AccountId> ids = List.of(row.accountId());
        Authority own = Optional.ofNullable(access.authorities(ids).get(row.accountId()))
                .orElseGet(() -> Authority.of(List.of()));
        return row.view(
                roles.of(ids).getOrDefault(row.accountId(), List.of()),
                PersonPolicy.abilities(
                        authority,
                        own,
                        row.unitPath(),
                        row.status(),
                        row.accountId().equals(AccountId.of(actor))));
    }

    /** Who suspends themselves could not undo it. */
    static class OneselfStays extends Refusal {
        OneselfStays() {
            super(Kind.CONFLICT, "organisation.oneself-not-suspended");
        }
    }

    /** The person may do things that whoever wants to edit them may not. */
    static class HoldsMoreThanYou extends Refusal {
        HoldsMoreThanYou() {
            super(Kind.NOT_ALLOWED, "organisation.person-holds-more", Map.of());
        }
    }
}
