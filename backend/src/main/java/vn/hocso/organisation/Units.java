package vn.hocso.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The tree of units. A unit's path starts with the path of every unit above it, and never changes. */
public interface Units {

    /** The unit, or a refusal when there is none. */
    UnitView require(UnitId id);

    /** The units that exist among the given ones, in two statements. */
    Map<UnitId, UnitView> byIds(Collection<UnitId> ids);

    Optional<UnitView> byCode(String code);

    /** The unit at the top, to which all others belong. */
    UnitView root();

    /** The path of the unit: {@code /1/2v/}. It starts with the path of another exactly if the unit is within that one. */
    String path(UnitId id);

    boolean isWithin(UnitId unit, UnitId ancestor);

    /** Adds a unit below another. Adding the same one again returns the one that is there. */
    UnitId create(NewUnit unit);
}
