package vn.hocso.identity.signin;

import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Service;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.SignIn;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Refusal;

@Service
class SignInService implements SignIn {

    private final AuthenticationManager authentication;
    private final SecurityContextRepository contexts;
    private final SignInThrottle throttle;
    private final SessionAuthenticationStrategy newSession;

    SignInService(
            AuthenticationManager authentication,
            SecurityContextRepository contexts,
            SignInThrottle throttle,
            SessionAuthenticationStrategy newSession) {
        this.authentication = authentication;
        this.contexts = contexts;
        this.throttle = throttle;
        this.newSession = newSession;
    }

    @Override
    public AccountId signIn(String login, String password, HttpServletRequest request, HttpServletResponse response) {
        throttle.admit(login, request.getRemoteAddr());
        UUID account = authenticated(login, password, request.getRemoteAddr());
        throttle.succeeded(login, request.getRemoteAddr());
        remember(new Actor(account), request, response);
        return new AccountId(account);
    }

    private UUID authenticated(String login, String password, String address) {
        try {
            var token = UsernamePasswordAuthenticationToken.unauthenticated(login, password);
            return UUID.fromString(authentication.authenticate(token).getName());
        } catch (LockedException suspended) {
            throw new AccountIsSuspended();
        } catch (AuthenticationException refused) {
            throttle.failed(login, address);
            throw new WrongCredentials();
        }
    }

    private void remember(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of());
        newSession.onAuthentication(signedIn, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }

    /** Login and password are right, but the account is suspended. */
    static class AccountIsSuspended extends Refusal {
        AccountIsSuspended() {
            super(Kind.NOT_ALLOWED, "identity.account-suspended");
        }
    }

    /** The login or the password is wrong; which of them is not told. */
    static class WrongCredentials extends Refusal {
        WrongCredentials() {
            super(Kind.NOT_SIGNED_IN, "identity.wrong-credentials");
        }
    }
}
