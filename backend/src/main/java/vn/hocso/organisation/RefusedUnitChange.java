package vn.hocso.organisation;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

import vn.hocso.identity.AccountId;

/** A change of units that could not be carried out on its day, and who should hear of it. */
public record RefusedUnitChange(UUID changeId, String unit, LocalDate day, Set<AccountId> administrators) {}
