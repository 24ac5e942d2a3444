package vn.hocso.organisation.role;

import java.util.Map;

import vn.hocso.organisation.Role;
import vn.hocso.shared.Refusal;

/** The role is out of use: it is neither changed nor given any more. */
class RoleRetired extends Refusal {
    RoleRetired(Role role) {
        super(Kind.CONFLICT, "organisation.role-retired", Map.of("role", role.code()));
    }
}
