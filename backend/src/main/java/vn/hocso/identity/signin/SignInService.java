package vn.hocso.identity.signin;

import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Service;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.SignIn;
import vn.hocso.identity.SignInProgress;
import vn.hocso.identity.account.LoginName;
import vn.hocso.identity.throttle.SignInThrottle;
import vn.hocso.shared.Refusal;

@Service
class SignInService implements SignIn {

    private final AuthenticationManager authentication;
    private final SignInThrottle throttle;
    private final SignInSteps steps;
    private final SignInAudit audit;

    SignInService(AuthenticationManager authentication, SignInThrottle throttle, SignInSteps steps, SignInAudit audit) {
        this.authentication = authentication;
        this.throttle = throttle;
        this.steps = steps;
        this.audit = audit;
    }

    @Override
    public SignInProgress signIn(
            String login, String password, HttpServletRequest request, HttpServletResponse response) {
        SignInThrottle.Attempt attempt = throttle.admit(LoginName.counted(login), request);
        AccountId account = new AccountId(authenticated(login, password, attempt));
        attempt.succeeded(request, response);
        return steps.shown(account, Factor.PASSWORD, request, response);
    }

    private UUID authenticated(String login, String password, SignInThrottle.Attempt attempt) {
        try {
            var token = UsernamePasswordAuthenticationToken.unauthenticated(login, password);
            return UUID.fromString(authentication.authenticate(token).getName());
        } catch (LockedException suspended) {
            throw new SignInSteps.AccountIsSuspended();
        } catch (AuthenticationException refused) {
            attempt.failed();
            audit.keptOut(login);
            throw new WrongCredentials();
        }
    }

    /** The login or the password is wrong; which of them is not told. */
    static class WrongCredentials extends Refusal {
        WrongCredentials() {
            super(Kind.NOT_SIGNED_IN, "identity.wrong-credentials");
        }
    }
}
