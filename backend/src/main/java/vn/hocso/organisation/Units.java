package vn.hocso.organisation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/**
 * The tree of units as it is today. A unit's path starts with the path of every unit above it, and changes when the unit moves: whoever
 * keeps a copy listens to {@link UnitsRearranged}. The path of a unit that has ended starts with that of its successor.
 */
public interface Units {

    /** The unit, living or ended, or a refusal when there is none. */
    UnitView require(UnitId id);

    /** The units that exist among the given ones, in two statements. */
    Map<UnitId, UnitView> byIds(Collection<UnitId> ids);

    /** The unit that has the code today. */
    Optional<UnitView> byCode(String code);

    /** The unit at the top, to which all others belong. */
    UnitView root();

    /** The path of the unit: {@code /1/2v/}. It starts with the path of another exactly if the unit is within that one. */
    String path(UnitId id);

    /** Refuses when one of them has ended, and keeps the others from ending until the transaction is over. */
    void requireLiving(Collection<UnitId> ids);

    boolean isWithin(UnitId unit, UnitId ancestor);

    /** Adds a unit below another. Adding the same one again returns the one that is there. */
    UnitId create(NewUnit unit);
}
