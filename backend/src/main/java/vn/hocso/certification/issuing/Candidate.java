package vn.hocso.certification.issuing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.condition.Finding;
import vn.hocso.certification.condition.Hold;
import vn.hocso.certification.register.Certificate;
import vn.hocso.certification.signing.SignatureCheck;
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

    /** Stands for who gets a certificate and on what ground, and tells lists apart that are of one length. */
    static String digest(List<Candidate> all) {
        return SignatureCheck.hex(all.stream()
                .filter(one -> one.outcome().issues())
                .map(one -> one.enrolmentId() + ":" + one.outcome())
                .sorted()
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8));
    }

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
