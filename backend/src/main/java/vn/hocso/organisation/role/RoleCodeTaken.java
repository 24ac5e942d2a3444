package vn.hocso.organisation.role;

import java.util.Map;

import vn.hocso.organisation.Role;
import vn.hocso.shared.Refusal;

/** Another role has this code, in use or not: a code never stands for two roles, or history would read wrongly. */
class RoleCodeTaken extends Refusal {
    RoleCodeTaken(Role role) {
        super(Kind.CONFLICT, "organisation.role-code-taken", Map.of("role", role.code()), "role");
    }
}
