package vn.hocso.organisation.role;

import java.time.Clock;
import java.util.List;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Authority;
import vn.hocso.organisation.NotAllowed;
import vn.hocso.organisation.OutsideScope;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.Units;
import vn.hocso.organisation.role.GrantRows.Holder;
import vn.hocso.shared.Refusal;

/** Who gives and ends roles. Nobody gives what they do not have, or gives it where they do not have it; some of it takes two. */
@Component
class GrantPolicy {

    private final GrantRows rows;
    private final Units units;
    private final Clock clock;

    GrantPolicy(GrantRows rows, Units units, Clock clock) {
        this.rows = rows;
        this.units = units;
        this.clock = clock;
    }

    void requireVisible(Authority authority, Permission permission, AccountId person) {
        if (!authority.mayAnywhere(permission)) {
            throw new NotAllowed();
        }
        String path = rows.placesOf(List.of(person)).get(person);
        if (path == null || !authority.may(permission, path)) {
            throw new OutsideScope();
        }
    }

    /** For a role of these permissions at the unit of the path. */
    void requireMayGrant(Authority authority, Role role, Set<Permission> permissions, String path) {
        if (!authority.mayAnywhere(Permission.GRANT_ROLES)) {
            throw new NotAllowed();
        }
        if (!authority.may(Permission.GRANT_ROLES, path)) {
            throw new OutsideScope();
        }
        if (!authority.covers(permissions, path)) {
            throw new RoleBeyondOwn(role);
        }
    }

    boolean mayEnd(Authority authority, Set<Permission> permissions, String path) {
        return authority.may(Permission.GRANT_ROLES, path) && authority.covers(permissions, path);
    }

    /**
     * Whether the actor grants the role alone. A fresh installation has one system administrator and nobody to agree to a second, so that one
     * may be appointed by the first alone.
     */
    boolean grantsAlone(AccountId actor, RoleDefinition role) {
        return !role.needsSecondPerson()
                || (role.role().equals(Role.SYSTEM_ADMINISTRATOR) && isOnlyAdministrator(actor));
    }

    /**
     * Whether the actor ends the grant alone. Otherwise one of several administrators could remove the others, be the only one, and appoint
     * whom they like. People may always give up what they hold themselves; and of two administrators there is no third to ask.
     */
    boolean endsAlone(AccountId actor, Grant grant) {
        return !grant.role().equals(Role.SYSTEM_ADMINISTRATOR)
                || grant.accountId().equals(actor)
                || administrators().stream()
                        .map(Holder::accountId)
                        .noneMatch(one -> !one.equals(actor) && !one.equals(grant.accountId()));
    }

    /** Before a lasting grant ends: somebody must be left who administers the system and whose time does not run out. */
    void requireAnotherAdministrator(Grant grant) {
        if (grant.role().equals(Role.SYSTEM_ADMINISTRATOR)
                && grant.unitId().equals(units.root().id())
                && grant.view().until() == null) {
            requireAnotherAdministrator(grant.accountId());
        }
    }

    void requireAnotherAdministrator(AccountId leaving) {
        List<Holder> all = administrators();
        if (all.stream().anyMatch(one -> one.accountId().equals(leaving))
                && all.stream()
                        .noneMatch(one -> one.lasting() && !one.accountId().equals(leaving))) {
            throw new LastSystemAdministrator();
        }
    }

    private boolean isOnlyAdministrator(AccountId actor) {
        List<Holder> all = administrators();
        return all.stream().anyMatch(one -> one.accountId().equals(actor))
                && all.stream().allMatch(one -> one.accountId().equals(actor));
    }

    /** Those who hold or will hold the role and are not suspended. */
    private List<Holder> administrators() {
        return rows.lock(Role.SYSTEM_ADMINISTRATOR, units.root().id(), clock.instant());
    }

    /** Somebody must be left who can administer the system. */
    static class LastSystemAdministrator extends Refusal {
        LastSystemAdministrator() {
            super(Kind.CONFLICT, "organisation.last-system-administrator");
        }
    }
}
