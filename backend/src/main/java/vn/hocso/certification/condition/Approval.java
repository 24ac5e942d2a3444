package vn.hocso.certification.condition;

import java.time.Instant;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;

/**
 * What somebody decided about a learner.
 *
 * @param reason empty when an approval needed none
 */
public record Approval(EnrolmentId enrolmentId, boolean approved, String reason, Instant at, AccountId by) {

    /** How a learner stands whose certificate has to be approved. */
    public enum State {
        WAITING,
        APPROVED,
        DECLINED
    }

    public State state() {
        return approved ? State.APPROVED : State.DECLINED;
    }
}
