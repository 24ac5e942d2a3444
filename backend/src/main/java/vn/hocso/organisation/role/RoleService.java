package vn.hocso.organisation.role;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.RoleGranted;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.organisation.RoleRevoked;
import vn.hocso.organisation.RoleView;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.role.RoleGrantRows.HeldGrant;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

/** Giving roles and taking them back. Nobody gives what they do not have, or gives it where they do not have it. */
@Service
@Transactional
class RoleService implements RoleGrants {

    private final RoleGrantRows rows;
    private final Access access;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RoleService(RoleGrantRows rows, Access access, Units units, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.access = access;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public void grant(AccountId account, Role role, UnitId unit) {
        grantAll(List.of(new NewGrant(account, role, unit)));
    }

    @Override
    public void grantAll(Collection<NewGrant> grants) {
        save(grants, null);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<AccountId, List<RoleView>> of(Collection<AccountId> accounts) {
        return rows.of(accounts);
    }

    @Override
    @Transactional(readOnly = true)
    public List<AccountId> holders(Role role, UnitId unit) {
        return rows.holders(role, unit);
    }

    @Transactional(readOnly = true)
    List<RoleView> heldBy(Actor actor, AccountId person) {
        requireVisible(access.authority(actor), Permission.VIEW_PEOPLE, person);
        return rows.of(List.of(person)).getOrDefault(person, List.of());
    }

    /** Gives a role; giving it once more changes nothing and answers with the one that is held. */
    RoleView grant(Actor actor, AccountId person, Role role, UnitId unit) {
        Authority authority = access.authority(actor);
        requireVisible(authority, Permission.GRANT_ROLES, person);
        requireMayGrant(authority, role, units.path(unit));
        save(List.of(new NewGrant(person, role, unit)), AccountId.of(actor));
        return rows.find(person, role, unit).orElseThrow(OutsideScope::new).view();
    }

    /** Takes a role back; taking it back once more changes nothing. */
    void revoke(Actor actor, AccountId person, UUID grantId) {
        Authority authority = access.authority(actor);
        requireVisible(authority, Permission.GRANT_ROLES, person);
        rows.find(person, grantId).ifPresent(held -> {
            requireMayGrant(authority, held.view().role(), held.path());
            requireAnotherAdministrator(held);
            end(held, AccountId.of(actor));
        });
    }

    @Override
    public void endWhatWasLeft(AccountId account, String left, Collection<String> remaining, AccountId by) {
        rows.heldBy(account).stream()
                .filter(held -> LeftBehind.isEnded(held.view().role(), held.path(), left, remaining))
                .forEach(held -> end(held, by));
    }

    private void end(HeldGrant held, AccountId by) {
        RoleView role = held.view();
        if (rows.end(role.grantId(), by, clock.instant())) {
            events.publishEvent(
                    new RoleRevoked(held.accountId(), role.role(), role.unit().id(), by, clock.instant()));
        }
    }

    private void save(Collection<NewGrant> grants, @Nullable AccountId by) {
        Map<AccountId, List<RoleView>> before =
                rows.of(grants.stream().map(NewGrant::accountId).distinct().toList());
        List<NewGrant> fresh = grants.stream()
                .distinct()
                .filter(grant -> before.getOrDefault(grant.accountId(), List.of()).stream()
                        .noneMatch(held ->
                                held.role() == grant.role() && held.unit().id().equals(grant.unitId())))
                .toList();
        rows.insert(fresh, by, clock.instant());
        fresh.forEach(grant -> events.publishEvent(
                new RoleGranted(grant.accountId(), grant.role(), grant.unitId(), by, clock.instant())));
    }

    private void requireVisible(Authority authority, Permission permission, AccountId person) {
        if (!authority.mayAnywhere(permission)) {
            throw new NotAllowed();
        }
        rows.placeOf(person).filter(path -> authority.may(permission, path)).orElseThrow(OutsideScope::new);
    }

    private static void requireMayGrant(Authority authority, Role role, String path) {
        if (!authority.may(Permission.GRANT_ROLES, path)) {
            throw new OutsideScope();
        }
        if (!authority.covers(role, path)) {
            throw new RoleBeyondOwn(role);
        }
    }

    private void requireAnotherAdministrator(HeldGrant held) {
        RoleView role = held.view();
        if (role.role() == Role.SYSTEM_ADMINISTRATOR
                && role.unit().id().equals(units.root().id())) {
            requireAnotherAdministrator(held.accountId());
        }
    }

    @Override
    public void requireAnotherAdministrator(AccountId leaving) {
        List<AccountId> able = rows.lockHoldersWhoCanSignIn(
                Role.SYSTEM_ADMINISTRATOR, units.root().id());
        if (able.contains(leaving) && able.size() == 1) {
            throw new LastSystemAdministrator();
        }
    }

    /** The role permits something that whoever wants to give or take it may not do there. */
    static class RoleBeyondOwn extends Refusal {
        RoleBeyondOwn(Role role) {
            super(Kind.NOT_ALLOWED, "organisation.role-beyond-own", Map.of("role", role.name()));
        }
    }

    /** Somebody must be left who can administer the system. */
    static class LastSystemAdministrator extends Refusal {
        LastSystemAdministrator() {
            super(Kind.CONFLICT, "organisation.last-system-administrator");
        }
    }
}
