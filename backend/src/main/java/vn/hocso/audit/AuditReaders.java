package vn.hocso.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.Actor;

/** What the log has to know of people and units to show itself. The module that knows them implements it. */
public interface AuditReaders {

    /**
     * What somebody may read.
     *
     * @param everything also what belongs to no unit
     * @param paths units whose entries, and those of the units below, may be read
     */
    record Scope(boolean everything, List<String> paths) {}

    /** What the actor may read; refuses when that is nothing. */
    Scope scope(Actor actor);

    /** The path of a unit, or a refusal when there is no such unit. */
    String path(UUID unit);

    /** Names of accounts as they are now; those that are gone are left out. */
    Map<UUID, String> names(Collection<UUID> accounts);

    /** Names of units by their paths. */
    Map<String, String> units(Collection<String> paths);

    /**
     * Names for identifiers that stand in the values of entries, by the field they stand in. Some statements for all of them; fields that it
     * does not know are left as they are.
     */
    ValueNames valueNames(Map<String, Set<UUID>> ids);

    /** What the value of a field is called, or was on a day. */
    @FunctionalInterface
    interface ValueNames {

        @Nullable
        String of(String field, UUID id, LocalDate day);
    }
}
