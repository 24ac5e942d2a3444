package vn.hocso.organisation.role;

import java.util.Map;

import vn.hocso.organisation.Role;
import vn.hocso.shared.Refusal;

/** The role permits something that whoever wants to make, give or take it may not do there. */
class RoleBeyondOwn extends Refusal {
    RoleBeyondOwn(Role role) {
        super(Kind.NOT_ALLOWED, "organisation.role-beyond-own", Map.of("role", role.code()));
    }
}
