package vn.hocso.organisation.role;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.NothingNamed;
import vn.hocso.organisation.PeopleAction;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Actor;

/** Gives one role, for one unit, to many people. */
@Component
class GrantingToMany implements PeopleAction {

    private final RoleAdministration roles;
    private final RoleBook book;
    private final Access access;

    GrantingToMany(RoleAdministration roles, RoleBook book, Access access) {
        this.roles = roles;
        this.book = book;
        this.access = access;
    }

    @Override
    public Kind kind() {
        return Kind.GRANT_ROLE;
    }

    @Override
    public void check(Actor actor, Params params) {
        Role role = role(params);
        access.require(actor, Permission.GRANT_ROLES, unit(params));
        if (book.requireInUse(role).needsSecondPerson()) {
            throw new RoleAdministration.OneByOne();
        }
    }

    @Override
    public boolean act(Actor actor, AccountId person, Params params) {
        return roles.grantAtOnce(
                actor, new WantedGrant(person, role(params), unit(params), null, null, null), params.reason());
    }

    private static Role role(Params params) {
        if (params.role() == null) {
            throw new NothingNamed("role");
        }
        return params.role();
    }

    private static UnitId unit(Params params) {
        if (params.unitId() == null) {
            throw new NothingNamed("unitId");
        }
        return params.unitId();
    }
}
