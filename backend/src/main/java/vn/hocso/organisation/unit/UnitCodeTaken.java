package vn.hocso.organisation.unit;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** Another unit already has this code. */
class UnitCodeTaken extends Refusal {
    UnitCodeTaken(String unitCode) {
        super(Kind.CONFLICT, "organisation.unit-code-taken", Map.of("unitCode", unitCode), "code");
    }
}
