package vn.hocso.organisation.role;

import java.util.Map;

import vn.hocso.organisation.Role;
import vn.hocso.shared.Refusal;

/** There is no role of this code. */
class UnknownRole extends Refusal {
    UnknownRole(Role role) {
        super(Kind.INVALID, "organisation.unknown-role", Map.of("role", role.code()), "role");
    }
}
