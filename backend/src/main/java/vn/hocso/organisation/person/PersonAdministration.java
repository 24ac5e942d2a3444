package vn.hocso.organisation.person;

import java.util.List;
import java.util.Map;
import java.util.Optional;

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
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.PersonView;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** What managers do with the people of their units. */
@Service
@Transactional
public class PersonAdministration {

    private final PersonList list;
    private final People people;
    private final Memberships places;
    private final MembershipRows memberships;
    private final MembershipChanges changes;
    private final Accounts accounts;
    private final RoleGrants roles;
    private final SecondFactorPolicy secondFactors;
    private final Access access;
    private final AuditTrail audit;

    PersonAdministration(
            PersonList list,
            People people,
            Memberships places,
            MembershipRows memberships,
            MembershipChanges changes,
            Accounts accounts,
            RoleGrants roles,
            SecondFactorPolicy secondFactors,
            Access access,
            AuditTrail audit) {
        this.list = list;
        this.people = people;
        this.places = places;
        this.memberships = memberships;
        this.changes = changes;
        this.accounts = accounts;
        this.roles = roles;
        this.secondFactors = secondFactors;
        this.access = access;
        this.audit = audit;
    }

    /** The person; a record that was merged leads to the one that it is part of now. */
    @Transactional(readOnly = true)
    public PersonView person(Actor actor, AccountId id) {
        Authority authority = access.authority(actor);
        return view(actor, authority, visible(authority, list.survivor(id).orElse(id)));
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
            places.correct(person.membership(id));
        } else {
            transfer(actor, person, id);
        }
        audit.record(AuditedAct.of("organisation.person-changed")
                .onAccount(id.value(), null)
                .in(before.unitPath())
                .with(before.changes(changes, person)));
        return person(actor, id);
    }

    private void transfer(Actor actor, PersonDetails person, AccountId id) {
        MembershipRecord from = memberships.lockHeld(id).stream()
                .filter(MembershipRecord::primary)
                .findFirst()
                .orElseThrow(OutsideScope::new);
        changes.transfer(from, person.membership(id), null, null, AccountId.of(actor));
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

    @Transactional(readOnly = true)
    public void requireEditable(Actor actor, AccountId id) {
        editable(actor, id);
    }

    /** Those of the given few whom the actor may see. */
    @Transactional(readOnly = true)
    public List<PersonView> visibleOf(Actor actor, List<AccountId> ids) {
        Authority authority = access.authority(actor);
        List<String> scope = PersonPolicy.scope(authority);
        Map<AccountId, List<String>> paths = places.pathsOf(ids);
        return list.rows(ids).stream()
                .filter(row -> paths.getOrDefault(row.accountId(), List.of()).stream()
                        .anyMatch(path -> scope.stream().anyMatch(path::startsWith)))
                .map(row -> view(actor, authority, row))
                .toList();
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
        PersonPolicy.requireVisible(authority, places.pathsOf(id));
        return list.find(id).orElseThrow(OutsideScope::new);
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
                        places.pathsOf(row.accountId()),
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
