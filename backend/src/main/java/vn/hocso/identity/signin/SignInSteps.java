package vn.hocso.identity.signin;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.AccountStatus;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Factor;
import vn.hocso.identity.SignInProgress;
import vn.hocso.identity.SignInProgress.Next;
import vn.hocso.identity.factor.HeldFactors;
import vn.hocso.identity.factor.RequiredFactors;
import vn.hocso.identity.factor.SecondFactors;
import vn.hocso.identity.session.ShownFactor;
import vn.hocso.identity.session.SignedInSession;
import vn.hocso.shared.Refusal;

/**
 * Decides after each factor that was shown whether it is enough. A passkey is: it takes the device and its owner's finger, face or PIN.
 * Anything else takes a second factor where the account has one, and setting one up where a role of its owner requires one.
 */
@Component
public class SignInSteps {

    private final SecondFactors factors;
    private final RequiredFactors required;
    private final SignedInSession session;
    private final Accounts accounts;
    private final SignInAudit audit;
    private final Clock clock;
    private final boolean providerSuffices;

    SignInSteps(
            SecondFactors factors,
            RequiredFactors required,
            SignedInSession session,
            Accounts accounts,
            SignInAudit audit,
            Clock clock,
            @Value("${hocso.oidc.second-factor}") boolean providerSuffices) {
        this.factors = factors;
        this.required = required;
        this.session = session;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.providerSuffices = providerSuffices;
    }

    /** Takes one factor into account, together with those shown before in the same sign-in. */
    public SignInProgress shown(
            AccountId account, Factor factor, HttpServletRequest request, HttpServletResponse response) {
        if (accounts.require(account).status() != AccountStatus.ACTIVE) {
            throw new AccountIsSuspended();
        }
        List<ShownFactor> shown = before(account, request);
        shown.add(new ShownFactor(factor, clock.instant()));
        HeldFactors held = factors.of(account);
        Next next = next(account, held, shown);
        if (next == Next.DONE) {
            session.open(account, shown, request, response);
            audit.signedIn(
                    account.value(), shown.stream().map(ShownFactor::factor).toList());
            return new SignInProgress(account, next, Set.of());
        }
        Set<Factor> methods =
                next == Next.SECOND_FACTOR ? held.secondFactors() : EnumSet.of(Factor.TOTP, Factor.PASSKEY);
        PendingSignIn pending = PendingSignIn.of(account, shown, next, methods);
        pending.keepIn(session.half(account, request, response));
        return pending.progress();
    }

    /** The sign-in that was begun in this browser and is not complete. */
    public Optional<SignInProgress> pending(HttpServletRequest request) {
        return Optional.ofNullable(PendingSignIn.find(request)).map(PendingSignIn::progress);
    }

    private Next next(AccountId account, HeldFactors held, List<ShownFactor> shown) {
        if (shown.stream().anyMatch(one -> suffices(one.factor()))) {
            return Next.DONE;
        }
        if (held.second()) {
            return Next.SECOND_FACTOR;
        }
        return required.inForce(account) ? Next.ENROLMENT : Next.DONE;
    }

    private boolean suffices(Factor factor) {
        return factor.second() || (providerSuffices && factor == Factor.PROVIDER);
    }

    private static List<ShownFactor> before(AccountId account, HttpServletRequest request) {
        PendingSignIn pending = PendingSignIn.find(request);
        return pending != null && pending.accountId().equals(account)
                ? new ArrayList<>(pending.shown())
                : new ArrayList<>();
    }

    /** What was shown is right, but the account is suspended. */
    public static class AccountIsSuspended extends Refusal {
        AccountIsSuspended() {
            super(Kind.NOT_ALLOWED, "identity.account-suspended");
        }
    }
}
