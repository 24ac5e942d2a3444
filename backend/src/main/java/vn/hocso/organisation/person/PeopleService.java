package vn.hocso.organisation.person;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.MembershipStarted;
import vn.hocso.organisation.MembershipView;
import vn.hocso.organisation.NewMembership;
import vn.hocso.organisation.People;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.PersonQuery;
import vn.hocso.organisation.PersonView;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleGrants.NewGrant;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;

@Service
@Transactional
class PeopleService implements People {

    private static final int ROWS_AT_ONCE = 1_000;

    private final PersonList list;
    private final Memberships memberships;
    private final RoleGrants roles;
    private final Access access;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleService(
            PersonList list,
            Memberships memberships,
            RoleGrants roles,
            Access access,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.list = list;
        this.memberships = memberships;
        this.roles = roles;
        this.access = access;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<MembershipView> primaryMembership(AccountId account) {
        return memberships.of(account);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, MembershipView> primaryMemberships(Collection<AccountId> accounts) {
        return memberships.of(accounts).stream()
                .collect(Collectors.toMap(MembershipView::accountId, Function.identity()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountId> within(UnitId unit, boolean subtree) {
        return memberships.within(unit, subtree);
    }

    @Override
    @Transactional(readOnly = true)
    public Page<PersonView> find(Actor actor, PersonQuery query) {
        Authority authority = access.authority(actor);
        List<String> scope = PersonPolicy.scope(authority);
        List<PersonRow> rows = list.page(query, scope);
        return Page.of(views(actor, authority, rows), query.paging(), list.count(query, scope));
    }

    /** Hands over every person of the list in its order, a thousand at a time: only their ids are held, sixteen bytes for each. */
    @Transactional(readOnly = true)
    void forEach(Actor actor, PersonQuery query, Consumer<PersonRow> each) {
        List<AccountId> ids = list.ids(query, access.requireScope(actor, Permission.VIEW_PEOPLE), Integer.MAX_VALUE);
        for (int from = 0; from < ids.size(); from += ROWS_AT_ONCE) {
            list.rows(ids.subList(from, Math.min(ids.size(), from + ROWS_AT_ONCE)))
                    .forEach(each);
        }
    }

    private List<PersonView> views(Actor actor, Authority authority, List<PersonRow> rows) {
        List<AccountId> ids = rows.stream().map(PersonRow::accountId).toList();
        Map<AccountId, List<RoleView>> held = roles.of(ids);
        Map<AccountId, Authority> authorities = access.authorities(ids);
        Map<AccountId, List<String>> places = memberships.pathsOf(ids);
        return rows.stream()
                .map(row -> row.view(
                        held.getOrDefault(row.accountId(), List.of()),
                        PersonPolicy.abilities(
                                authority,
                                authorities.getOrDefault(row.accountId(), Authority.of(List.of())),
                                places.getOrDefault(row.accountId(), List.of(row.unitPath())),
                                row.status(),
                                row.accountId().equals(AccountId.of(actor)))))
                .toList();
    }

    @Override
    public void addMember(NewMembership membership) {
        addMembers(List.of(membership));
    }

    @Override
    public void addMembers(Collection<NewMembership> added) {
        units.requireLiving(added.stream().map(NewMembership::unitId).toList());
        memberships.insert(added, clock.instant());
        roles.grantAll(added.stream()
                .map(one -> new NewGrant(one.accountId(), Role.LEARNER, one.unitId()))
                .toList());
        added.forEach(
                one -> events.publishEvent(new MembershipStarted(one.accountId(), one.unitId(), clock.instant())));
    }
}
