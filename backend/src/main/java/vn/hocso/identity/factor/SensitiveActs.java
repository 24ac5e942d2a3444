package vn.hocso.identity.factor;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.session.ShownFactor;
import vn.hocso.identity.session.SignedInSession;
import vn.hocso.shared.Refusal;

/**
 * Lets acts that concern the keys of an account happen only shortly after its owner has shown a factor, so that an unattended screen gives
 * the account away for a while, but not for good. Who has second factors shows one of those; a stolen password does not suffice.
 */
@Component
public class SensitiveActs {

    static final Duration RECENT = Duration.ofMinutes(10);

    private final SecondFactors factors;
    private final SignedInSession session;
    private final Clock clock;

    SensitiveActs(SecondFactors factors, SignedInSession session, Clock clock) {
        this.factors = factors;
        this.session = session;
        this.clock = clock;
    }

    public void require(AccountId account) {
        HeldFactors held = factors.of(account);
        if (confirmedUntil(held).isEmpty()) {
            throw new ConfirmItIsYou(methods(held));
        }
    }

    /** For acts that ask for the password anyway: who has second factors has shown one of those recently, too. */
    public void requireSecond(AccountId account) {
        HeldFactors held = factors.of(account);
        if (held.second() && confirmedUntil(held).isEmpty()) {
            throw new ConfirmItIsYou(methods(held));
        }
    }

    /** Until when such acts need no further confirmation. */
    public Optional<Instant> confirmedUntil(HeldFactors held) {
        Set<Factor> accepted = accepted(held);
        return session.shown().stream()
                .filter(shown -> accepted.contains(shown.factor()))
                .map(ShownFactor::at)
                .max(Comparator.naturalOrder())
                .map(at -> at.plus(RECENT))
                .filter(until -> until.isAfter(clock.instant()));
    }

    /** With what somebody can confirm that it is them. */
    public static Set<Factor> methods(HeldFactors held) {
        return held.second() ? held.secondFactors() : held.firstFactors();
    }

    private static Set<Factor> accepted(HeldFactors held) {
        return held.second()
                ? EnumSet.of(Factor.PASSKEY, Factor.TOTP, Factor.RECOVERY_CODE)
                : EnumSet.of(Factor.PASSWORD, Factor.PROVIDER);
    }

    /** The person signed in too long ago; they have to show a factor again first. */
    static class ConfirmItIsYou extends Refusal {
        ConfirmItIsYou(Set<Factor> methods) {
            super(
                    Kind.NOT_ALLOWED,
                    "identity.confirm-it-is-you",
                    Map.of("methods", methods.stream().map(Enum::name).toList()));
        }
    }
}
