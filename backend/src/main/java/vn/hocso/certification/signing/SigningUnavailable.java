package vn.hocso.certification.signing;

import vn.hocso.shared.Refusal;

/** A key, signing service or time-stamp server does not answer; nothing was signed, and trying again later may help. */
public class SigningUnavailable extends Refusal {

    private final String reason;

    SigningUnavailable(String reason) {
        super(Kind.CONFLICT, "certification.signing-unavailable");
        this.reason = reason;
    }

    SigningUnavailable(String reason, Throwable cause) {
        this(reason + ": " + cause);
    }

    /** For the log: which of them, and what it said; never anything secret or personal. */
    public String reason() {
        return reason;
    }

    @Override
    public String getMessage() {
        return reason;
    }
}
