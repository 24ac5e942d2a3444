package vn.hocso.identity.signin;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.SignInProgress;
import vn.hocso.identity.SignInProgress.Next;
import vn.hocso.identity.session.ShownFactor;
import vn.hocso.shared.Refusal;

/** A sign-in that is not complete: whose it is, what was shown, and what is missing. Nobody is signed in yet. */
record PendingSignIn(UUID account, List<ShownFactor> shown, Next next, Set<Factor> methods) implements Serializable {

    private static final String ATTRIBUTE = "identity.pending-sign-in";

    static PendingSignIn of(AccountId account, List<ShownFactor> shown, Next next, Set<Factor> methods) {
        Set<Factor> copied = EnumSet.noneOf(Factor.class);
        copied.addAll(methods);
        return new PendingSignIn(account.value(), List.copyOf(shown), next, copied);
    }

    static PendingSignIn require(HttpServletRequest request, Next next) {
        PendingSignIn pending = find(request);
        if (pending == null || pending.next != next) {
            throw new NotBegun();
        }
        return pending;
    }

    static @Nullable PendingSignIn find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return session == null ? null : (PendingSignIn) session.getAttribute(ATTRIBUTE);
    }

    void keepIn(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    AccountId accountId() {
        return new AccountId(account);
    }

    SignInProgress progress() {
        return new SignInProgress(accountId(), next, methods);
    }

    /** The sign-in was not begun, is complete, or was begun too long ago. */
    static class NotBegun extends Refusal {
        NotBegun() {
            super(Kind.NOT_SIGNED_IN, "identity.sign-in-not-begun");
        }
    }
}
