package vn.hocso.certification.issuing;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.condition.Finding;
import vn.hocso.certification.condition.Hold;
import vn.hocso.certification.register.Certificate;
import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;

/**
 * A learner of the class as a run sees them.
 *
 * @param missing what they lack, which an inclusion by decision overlooks
 * @param failed whether the run tried to issue their certificate and could not
 */
record Candidate(
        EnrolmentId enrolmentId,
        AccountId accountId,
        String fullName,
        @Nullable String staffCode,
        String unitName,
        Outcome outcome,
        List<Finding> missing,
        @Nullable RunException exception,
        @Nullable Hold hold,
        @Nullable Certificate certificate,
        boolean failed) {

    /** What a run does about somebody. */
    enum Outcome {
        TO_ISSUE,
        /** Does not fulfil the conditions and gets a certificate by decision. */
        INCLUDED,
        LEFT_OUT,
        NOT_FULFILLED,
        /** Is held back, whatever conditions are fulfilled. */
        HELD,
        /** Has one from before, which is not issued again. */
        HAS_CERTIFICATE;

        boolean issues() {
            return this == TO_ISSUE || this == INCLUDED;
        }
    }
}
