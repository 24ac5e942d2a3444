package vn.hocso.certification.signing;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** The signing service does not let this credential sign, mostly because a PIN or a one-time code is wrong. */
public class SigningRefused extends Refusal {

    SigningRefused(String error) {
        super(Kind.INVALID, code(error), Map.of("error", error));
    }

    /** The two that whoever signs can mend have words of their own; the errors are those of the CSC API. */
    private static String code(String error) {
        return switch (error) {
            case "invalid_pin" -> "certification.signing-pin-wrong";
            case "invalid_otp" -> "certification.signing-code-wrong";
            default -> "certification.signing-refused";
        };
    }
}
