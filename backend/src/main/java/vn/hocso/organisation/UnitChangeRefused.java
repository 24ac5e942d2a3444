package vn.hocso.organisation;

import java.time.Instant;
import java.util.UUID;

/** A change of units that was scheduled could not be carried out when its day came. */
public record UnitChangeRefused(UUID changeId, Instant at) {}
