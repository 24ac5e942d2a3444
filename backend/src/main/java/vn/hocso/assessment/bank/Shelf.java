package vn.hocso.assessment.bank;

import java.util.UUID;

import vn.hocso.organisation.UnitId;

/** The questions of one bank that are shared alike, about which everything is decided at once. */
record Shelf(UnitId bank, UUID sharing) {}
