package vn.hocso.organisation.role;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.BuiltInRole;
import vn.hocso.organisation.Permission;
import vn.hocso.organisation.Role;

/** What a row of a grant means at a moment, for every query that reads such rows. */
public final class HeldRoles {

    /** The grants {@code g} that are held at {@code :now}. They begin and expire by themselves: nothing has to run at that time. */
    public static final String HELD =
            "(g.open_now = 1 and g.since <= :now and (g.until_at is null or g.until_at > :now))";

    /** Those, and the ones that begin later. */
    public static final String HELD_OR_LATER = "(g.open_now = 1 and (g.until_at is null or g.until_at > :now))";

    /** Those that ended or expired. It cannot be the opposite of the above, since an ended one has null where an open one has 1. */
    static final String PAST = "(g.open_now is null or (g.until_at is not null and g.until_at <= :now))";

    private HeldRoles() {}

    /** What a role permits, given the column of its own row, which built-in roles lack. */
    public static Set<Permission> permissions(Role role, @Nullable String column) {
        return BuiltInRole.of(role).map(BuiltInRole::permissions).orElseGet(() -> parse(column));
    }

    /** Whether giving the role to somebody needs a second person. */
    public static boolean needSecondPerson(Role role, Set<Permission> permissions) {
        return BuiltInRole.of(role).isPresent()
                ? role.equals(Role.SYSTEM_ADMINISTRATOR)
                : DangerousPermissions.in(permissions);
    }

    /** A permission of an earlier release, gone since, permits nothing. */
    static Set<Permission> parse(@Nullable String column) {
        Set<String> names = column == null ? Set.of() : Set.of(column.split(",", -1));
        EnumSet<Permission> known = EnumSet.noneOf(Permission.class);
        for (Permission permission : Permission.values()) {
            if (names.contains(permission.name())) {
                known.add(permission);
            }
        }
        return known;
    }

    static String column(Set<Permission> permissions) {
        return permissions.stream().sorted().map(Permission::name).collect(Collectors.joining(","));
    }

    /** Codes of the built-in roles that include the permission. */
    static List<String> builtInWith(Permission permission) {
        return Arrays.stream(BuiltInRole.values())
                .filter(known -> known.permissions().contains(permission))
                .map(BuiltInRole::name)
                .toList();
    }
}
