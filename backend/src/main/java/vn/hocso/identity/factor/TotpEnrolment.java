package vn.hocso.identity.factor;

import java.time.Clock;
import java.util.List;
import java.util.OptionalLong;

import jakarta.servlet.http.HttpSession;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Factor;
import vn.hocso.identity.FactorsChanged;
import vn.hocso.shared.Encryption;
import vn.hocso.shared.QrCode;
import vn.hocso.shared.Refusal;

/**
 * Sets up one-time codes. Until the first right code shows that the application has the secret, the secret exists only in the session,
 * encrypted; a secret in use stays until then.
 */
@Service
@Transactional
public class TotpEnrolment {

    private static final String OFFERED = "identity.totp-offer";

    private final TotpRows totp;
    private final SecondFactors factors;
    private final RecoveryCodes recoveryCodes;
    private final Accounts accounts;
    private final Encryption encryption;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TotpEnrolment(
            TotpRows totp,
            SecondFactors factors,
            RecoveryCodes recoveryCodes,
            Accounts accounts,
            Encryption encryption,
            ApplicationEventPublisher events,
            Clock clock) {
        this.totp = totp;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.accounts = accounts;
        this.encryption = encryption;
        this.events = events;
        this.clock = clock;
    }

    /** Makes a secret to be put into an authenticator application. */
    public TotpOffer offer(AccountId account, HttpSession session) {
        byte[] secret = OneTimePasswords.newSecret();
        session.setAttribute(OFFERED, encryption.encrypt(OFFERED + account, secret));
        String uri = OneTimePasswords.uri(secret, accounts.require(account).email());
        return new TotpOffer(
                OneTimePasswords.base32(secret), uri, QrCode.of(uri).svg());
    }

    /** Takes the secret into use. Answers with recovery codes when these are the first. */
    public List<String> confirm(AccountId account, String code, HttpSession session) {
        if (!(session.getAttribute(OFFERED) instanceof byte[] offered)) {
            throw new NothingOffered();
        }
        byte[] secret = encryption.decrypt(OFFERED + account, offered);
        OptionalLong step = OneTimePasswords.step(secret, code.replaceAll("\\s", ""), clock.instant());
        totp.save(account, secret, step.orElseThrow(CodeCheck.WrongCode::new), clock.instant());
        session.removeAttribute(OFFERED);
        events.publishEvent(new FactorsChanged(account, Factor.TOTP, FactorsChanged.Change.ADDED, clock.instant()));
        return factors.recoveryCodesFor(account);
    }

    /** Removing what is not there is no mistake. */
    public void remove(AccountId account) {
        if (totp.delete(account)) {
            factors.removed(account);
            events.publishEvent(
                    new FactorsChanged(account, Factor.TOTP, FactorsChanged.Change.REMOVED, clock.instant()));
        }
    }

    /** New recovery codes in place of the old ones. */
    public List<String> renewRecoveryCodes(AccountId account) {
        if (!factors.of(account).second()) {
            throw new NoSecondFactor();
        }
        List<String> codes = recoveryCodes.renew(account);
        events.publishEvent(
                new FactorsChanged(account, Factor.RECOVERY_CODE, FactorsChanged.Change.ADDED, clock.instant()));
        return codes;
    }

    /** Setting up was not begun, or so long ago that the session has ended. */
    static class NothingOffered extends Refusal {
        NothingOffered() {
            super(Kind.CONFLICT, "identity.totp-not-begun");
        }
    }

    /** Recovery codes stand in for a second factor, and there is none. */
    static class NoSecondFactor extends Refusal {
        NoSecondFactor() {
            super(Kind.CONFLICT, "identity.no-second-factor");
        }
    }
}
