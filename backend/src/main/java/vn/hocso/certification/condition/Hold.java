package vn.hocso.certification.condition;

import java.time.Instant;
import java.util.Map;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;

/** A certificate that is held back, whatever conditions are fulfilled. */
public record Hold(EnrolmentId enrolmentId, String reason, Instant at, AccountId by) {

    /** The learner is told that it is held and not why, which is between them and whoever decides. */
    Finding missing() {
        return new Finding("certification.missing.held", Map.of());
    }
}
