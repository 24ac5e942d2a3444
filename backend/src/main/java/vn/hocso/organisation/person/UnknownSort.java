package vn.hocso.organisation.person;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** The list cannot be sorted by this. */
class UnknownSort extends Refusal {
    UnknownSort(String known) {
        super(Kind.INVALID, "organisation.unknown-sort", Map.of("known", known), "sort");
    }
}
