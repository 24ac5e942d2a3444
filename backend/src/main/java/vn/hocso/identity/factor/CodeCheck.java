package vn.hocso.identity.factor;

import java.time.Clock;
import java.util.Map;
import java.util.OptionalLong;

import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.throttle.Patience;
import vn.hocso.identity.throttle.Throttle;
import vn.hocso.identity.throttle.Throttle.Limit;
import vn.hocso.shared.Refusal;

/** Checks a code that somebody typed: a one-time code, or one of the recovery codes. */
@Component
public class CodeCheck {

    private final TotpRows totp;
    private final RecoveryCodes recoveryCodes;
    private final Throttle throttle;
    private final FactorAudit audit;
    private final Clock clock;

    CodeCheck(TotpRows totp, RecoveryCodes recoveryCodes, Throttle throttle, FactorAudit audit, Clock clock) {
        this.totp = totp;
        this.recoveryCodes = recoveryCodes;
        this.throttle = throttle;
        this.audit = audit;
        this.clock = clock;
    }

    /** Which kind of code it was. A code is right once; used before, it is wrong. */
    public Factor check(AccountId account, String code) {
        Limit limit = new Limit("code " + account, Patience.SECRET);
        throttle.admit(limit);
        Factor shown = shown(account, code.replaceAll("\\s", ""));
        throttle.succeeded(limit);
        return shown;
    }

    private Factor shown(AccountId account, String code) {
        if (code.matches("[0-9]{6}")) {
            if (totp(account, code)) {
                return Factor.TOTP;
            }
        } else if (recoveryCodes.use(account, code)) {
            return Factor.RECOVERY_CODE;
        }
        audit.wrongCode(account);
        throw new WrongCode();
    }

    private boolean totp(AccountId account, String code) {
        OptionalLong step = totp.secret(account)
                .map(secret -> OneTimePasswords.step(secret, code, clock.instant()))
                .orElse(OptionalLong.empty());
        return step.isPresent() && totp.use(account, step.getAsLong());
    }

    /** The code is wrong, has run out, or was used before. */
    static class WrongCode extends Refusal {
        WrongCode() {
            super(Kind.INVALID, "identity.wrong-code", Map.of(), "code");
        }
    }
}
