package vn.hocso.certification.verification;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** One address asks faster than people do. */
class TooManyLookUps extends Refusal {
    TooManyLookUps(long retryAfterSeconds) {
        super(Kind.TOO_MANY, "certification.too-many-lookups", Map.of("retryAfterSeconds", retryAfterSeconds));
    }
}
