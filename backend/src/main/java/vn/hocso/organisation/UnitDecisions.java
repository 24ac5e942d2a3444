package vn.hocso.organisation;

import java.util.Optional;
import java.util.UUID;

/** What was decided about units. */
public interface UnitDecisions {

    /** The change if it was refused on its day: told to whoever decided it and to the administrators of its units. */
    Optional<RefusedUnitChange> refused(UUID changeId);
}
