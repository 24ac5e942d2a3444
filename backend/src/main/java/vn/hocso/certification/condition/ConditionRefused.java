package vn.hocso.certification.condition;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** A condition that nobody could ever fulfil, or that everybody would. */
class ConditionRefused extends Refusal {
    ConditionRefused(String what, Map<String, ?> params) {
        super(Kind.INVALID, "certification.condition-" + what, params, "conditions");
    }
}
