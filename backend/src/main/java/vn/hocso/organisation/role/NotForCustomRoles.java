package vn.hocso.organisation.role;

import java.util.Map;

import vn.hocso.organisation.Permission;
import vn.hocso.shared.Refusal;

/** The permission belongs to the built-in system administrator alone. */
class NotForCustomRoles extends Refusal {
    NotForCustomRoles(Permission permission) {
        super(
                Kind.INVALID,
                "organisation.permission-not-for-custom-roles",
                Map.of("permission", permission.name()),
                "permissions");
    }
}
