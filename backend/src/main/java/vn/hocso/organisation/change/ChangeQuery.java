package vn.hocso.organisation.change;

import java.time.LocalDate;

import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.UnitId;

/** Which decisions are wanted: about a unit, of a kind or state, effective in a period, by words of units, reason or decision number. */
record ChangeQuery(
        @Nullable UnitId unit,
        @Nullable ChangeKind kind,
        @Nullable ChangeStatus status,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Size(max = 200) String q) {}
