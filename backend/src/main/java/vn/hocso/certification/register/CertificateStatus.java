package vn.hocso.certification.register;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where an enrolment stands with its certificate and, while there is none, exactly what is missing. */
record CertificateStatus(
        State state, @Nullable CertificateView certificate, List<ConditionTold> conditions, List<Missing> missing) {

    /**
     * A condition in words.
     *
     * @param missing what is missing for it; null when it is fulfilled
     */
    record ConditionTold(String text, @Nullable String missing) {}

    enum State {
        ISSUED,
        PREPARING,
        /** Everything is done; the class gives its certificates together, upon a decision. */
        WAITS_FOR_RUN,
        NOT_YET
    }

    /** A condition not met yet, in words. */
    record Missing(String code, String text) {}
}
