package vn.hocso.organisation.role;

import java.util.List;

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

    private final RoleService roles;
    private final Access access;

    GrantingToMany(RoleService roles, Access access) {
        this.roles = roles;
        this.access = access;
    }

    @Override
    public Kind kind() {
        return Kind.GRANT_ROLE;
    }

    @Override
    public void check(Actor actor, Params params) {
        role(params);
        access.require(actor, Permission.GRANT_ROLES, unit(params));
    }

    @Override
    public boolean act(Actor actor, AccountId person, Params params) {
        boolean held = roles.of(List.of(person)).getOrDefault(person, List.of()).stream()
                .anyMatch(one -> one.role() == role(params) && one.unit().id().equals(unit(params)));
        roles.grant(actor, person, role(params), unit(params));
        return !held;
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
