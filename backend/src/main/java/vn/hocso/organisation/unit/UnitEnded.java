package vn.hocso.organisation.unit;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** The unit is not there any more, so nothing can be begun in it. */
class UnitEnded extends Refusal {
    UnitEnded() {
        super(Kind.CONFLICT, "organisation.unit-ended", Map.of(), "unitId");
    }
}
