package vn.hocso.organisation.role;

import java.util.Set;

import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;

/** What a role permits now, and whether it may still be given. */
record RoleDefinition(Role role, RoleName name, Set<Permission> permissions, boolean builtIn, boolean retired) {

    /** Whether giving the role to somebody needs a second person. */
    boolean needsSecondPerson() {
        return HeldRoles.needSecondPerson(role, permissions);
    }

    static RoleDefinition of(BuiltInRole role, RoleWords words) {
        return new RoleDefinition(role.role(), words.names(role), role.permissions(), true, false);
    }
}
