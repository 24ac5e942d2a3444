package vn.hocso.certification.issuerkey;

import org.jspecify.annotations.Nullable;

/** What a key is for, and so of which kind it is: browsers of all ages check P-256, badges and learner records are signed with Ed25519. */
public enum KeyUse {
    PAPER("EC", "secp256r1", "SHA256withECDSAinP1363Format", "ES256"),
    BADGE("Ed25519", null, "Ed25519", "EdDSA"),
    RECORD("Ed25519", null, "Ed25519", "EdDSA");

    private final String family;
    private final @Nullable String curve;
    private final String signature;
    private final String jose;

    KeyUse(String family, @Nullable String curve, String signature, String jose) {
        this.family = family;
        this.curve = curve;
        this.signature = signature;
        this.jose = jose;
    }

    String family() {
        return family;
    }

    @Nullable
    String curve() {
        return curve;
    }

    String signature() {
        return signature;
    }

    /** Its algorithm as JOSE names it. */
    public String jose() {
        return jose;
    }
}
