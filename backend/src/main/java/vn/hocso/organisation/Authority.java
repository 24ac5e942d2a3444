package vn.hocso.organisation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * All that one person may do at one moment, loaded once to answer many questions, such as the abilities of every row of a list. Places are
 * paths of units, see {@link Units#path}.
 */
public final class Authority {

    private final List<Held> held;

    private Authority(Collection<Held> held) {
        this.held = List.copyOf(held);
    }

    /** Permissions held for the unit at the path and everything below. */
    public record Held(Set<Permission> permissions, String path) {

        boolean allows(Permission permission) {
            return permissions.contains(permission);
        }
    }

    /** Nobody's. */
    public static Authority none() {
        return of(List.of());
    }

    public static Authority of(Collection<Held> held) {
        return new Authority(held);
    }

    /** Whether the permission is held for the unit at the path. */
    public boolean may(Permission permission, String path) {
        return held.stream().anyMatch(one -> one.allows(permission) && path.startsWith(one.path()));
    }

    public boolean mayAnywhere(Permission permission) {
        return held.stream().anyMatch(one -> one.allows(permission));
    }

    /** Whether every one of the permissions is held for the unit at the path. */
    public boolean covers(Set<Permission> permissions, String path) {
        return permissions.stream().allMatch(permission -> may(permission, path));
    }

    /** Whether all that the other person may do may be done by this one too, and wherever they may. */
    public boolean coversAll(Authority other) {
        return other.held.stream().allMatch(one -> covers(one.permissions(), one.path()));
    }

    /** Paths of the units below which the permission is held, none of them within another; empty when it is held nowhere. */
    public List<String> paths(Permission permission) {
        List<String> all = held.stream()
                .filter(one -> one.allows(permission))
                .map(Held::path)
                .distinct()
                .toList();
        return all.stream()
                .filter(path -> all.stream().noneMatch(other -> !other.equals(path) && path.startsWith(other)))
                .sorted()
                .toList();
    }

    /** What is permitted in at least one unit. */
    public Set<Permission> permissions() {
        EnumSet<Permission> all = EnumSet.noneOf(Permission.class);
        held.forEach(one -> all.addAll(one.permissions()));
        return all;
    }
}
