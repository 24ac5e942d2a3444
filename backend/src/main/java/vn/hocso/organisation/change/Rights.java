package vn.hocso.organisation.change;

import java.util.Set;

import vn.hocso.organisation.Authority;
import vn.hocso.organisation.Permission;

/** What whoever decides a change may do at a place of the tree. */
interface Rights {

    boolean mayManage(String path);

    /** Whether they may give a role of these permissions for the unit at the path, as they would be doing by letting it follow there. */
    boolean mayGive(Set<Permission> permissions, String path);

    static Rights of(Authority authority) {
        return new Rights() {
            @Override
            public boolean mayManage(String path) {
                return authority.may(Permission.MANAGE_UNITS, path);
            }

            @Override
            public boolean mayGive(Set<Permission> permissions, String path) {
                return authority.may(Permission.GRANT_ROLES, path) && authority.covers(permissions, path);
            }
        };
    }

    /** Of a decision that was checked when it was made, and whose day has come. */
    Rights CHECKED_BEFORE = new Rights() {
        @Override
        public boolean mayManage(String path) {
            return true;
        }

        @Override
        public boolean mayGive(Set<Permission> permissions, String path) {
            return true;
        }
    };
}
