package vn.hocso.certification.signing;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** The signing service does not let this credential sign, mostly because a PIN or a one-time code is wrong. */
public class SigningRefused extends Refusal {

    SigningRefused(String error) {
        super(Kind.INVALID, "certification.signing-refused", Map.of("error", error));
    }
}
