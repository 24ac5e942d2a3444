package vn.hocso.organisation.role;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

import vn.hocso.organisation.Permission;

/**
 * Permissions with which one person could take much from many: hand out authority, change the tree, declare certificates void, act as
 * somebody else. A custom role
 * with one of them is granted by two people. The built-in roles of units carry some of them too and are granted by one, since whoever grants
 * them holds them there and can do no more through another than alone.
 */
final class DangerousPermissions {

    private static final Set<Permission> ALL = EnumSet.of(
            Permission.GRANT_ROLES,
            Permission.MANAGE_UNITS,
            Permission.REVOKE_CERTIFICATES,
            Permission.IMPERSONATE,
            Permission.ADMINISTER_SYSTEM);

    private DangerousPermissions() {}

    static boolean include(Permission permission) {
        return ALL.contains(permission);
    }

    static boolean in(Collection<Permission> permissions) {
        return permissions.stream().anyMatch(ALL::contains);
    }
}
