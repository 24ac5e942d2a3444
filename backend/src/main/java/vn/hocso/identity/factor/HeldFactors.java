package vn.hocso.identity.factor;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.Factor;

/** What an account has set up beside its password. */
public record HeldFactors(
        @Nullable Instant totpSince,
        int passkeys,
        int recoveryCodesLeft,
        @Nullable Instant passwordChangedAt,
        boolean linked) {

    static final HeldFactors NONE = new HeldFactors(null, 0, 0, null, false);

    /** Whether a password alone does not let this person in. */
    public boolean second() {
        return totpSince != null || passkeys > 0;
    }

    /** With what the second step may be taken. */
    public Set<Factor> secondFactors() {
        EnumSet<Factor> factors = EnumSet.noneOf(Factor.class);
        if (totpSince != null) {
            factors.add(Factor.TOTP);
        }
        if (passkeys > 0) {
            factors.add(Factor.PASSKEY);
        }
        if (second() && recoveryCodesLeft > 0) {
            factors.add(Factor.RECOVERY_CODE);
        }
        return factors;
    }

    /** With what the person can show who they are, where no second factor has to be. */
    Set<Factor> firstFactors() {
        EnumSet<Factor> factors = EnumSet.noneOf(Factor.class);
        if (hasPassword()) {
            factors.add(Factor.PASSWORD);
        }
        if (linked) {
            factors.add(Factor.PROVIDER);
        }
        return factors;
    }

    public boolean hasPassword() {
        return passwordChangedAt != null;
    }
}
