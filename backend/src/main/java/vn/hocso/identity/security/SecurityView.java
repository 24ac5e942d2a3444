package vn.hocso.identity.security;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.Factor;
import vn.hocso.identity.factor.HeldFactors;

/**
 * How an account is secured, as its owner sees it.
 *
 * @param secondFactorRequiredFrom from when on a role of this person requires a second factor; absent when none does
 * @param confirmedUntil until when changes here need no further confirmation; absent when they do now
 * @param confirmWith with what the person can confirm that it is them
 */
record SecurityView(
        @Nullable Instant passwordChangedAt,
        @Nullable Instant totpSince,
        int passkeys,
        int recoveryCodesLeft,
        @Nullable Instant secondFactorRequiredFrom,
        @Nullable Instant confirmedUntil,
        Set<Factor> confirmWith,
        @Nullable Provider provider,
        Set<Ability> abilities) {

    /** What the owner may do here, after confirming where that is needed. */
    enum Ability {
        CHANGE_PASSWORD,
        ADD_TOTP,
        REMOVE_TOTP,
        ADD_PASSKEY,
        RENEW_RECOVERY_CODES,
        LINK_PROVIDER,
        UNLINK_PROVIDER
    }

    /** The installation's external provider, and since when the account is linked with it, if it is. */
    record Provider(String name, @Nullable Instant linkedAt) {

        private Ability ability() {
            return linkedAt == null ? Ability.LINK_PROVIDER : Ability.UNLINK_PROVIDER;
        }
    }

    static Set<Ability> abilities(HeldFactors held, boolean required, @Nullable Provider provider) {
        EnumSet<Ability> abilities = EnumSet.of(Ability.ADD_TOTP, Ability.ADD_PASSKEY);
        if (held.hasPassword()) {
            abilities.add(Ability.CHANGE_PASSWORD);
        }
        if (held.totpSince() != null && (held.passkeys() > 0 || !required)) {
            abilities.add(Ability.REMOVE_TOTP);
        }
        if (held.second()) {
            abilities.add(Ability.RENEW_RECOVERY_CODES);
        }
        boolean lastWayIn = !held.hasPassword() && held.passkeys() == 0;
        if (provider != null && (provider.linkedAt() == null || !lastWayIn)) {
            abilities.add(provider.ability());
        }
        return abilities;
    }
}
