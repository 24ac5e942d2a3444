package vn.hocso.identity.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.ChangeSessionIdAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

import vn.hocso.identity.SessionSwitch;
import vn.hocso.shared.Actor;

@Component
class SessionSwitching implements SessionSwitch {

    private final SecurityContextRepository contexts;
    private final ChangeSessionIdAuthenticationStrategy newSessionId = new ChangeSessionIdAuthenticationStrategy();

    SessionSwitching(SecurityContextRepository contexts) {
        this.contexts = contexts;
    }

    @Override
    public void continueAs(Actor actor, HttpServletRequest request, HttpServletResponse response) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(actor, null, List.of());
        newSessionId.onAuthentication(signedIn, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
