package vn.hocso.organisation.role;

import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.hocso.shared.Refusal;

/** Why something is asked for, which a second person has to be told. */
final class Reasons {

    private Reasons() {}

    static String require(@Nullable String reason) {
        if (reason == null || reason.isBlank()) {
            throw new ReasonMissing();
        }
        return reason;
    }

    /** What takes two people is asked for with a reason. */
    static class ReasonMissing extends Refusal {
        ReasonMissing() {
            super(Kind.INVALID, "organisation.reason-missing", Map.of(), "reason");
        }
    }
}
