package vn.hocso.identity.session;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.shared.Actor;

/** Opens signed-in sessions, and notes the factors that are shown again in them. */
@Component
public class SignedInSession {

    private static final Duration HALF_SIGNED_IN = Duration.ofMinutes(10);
    private static final String OURS = "identity.";

    private final SecurityContextRepository contexts;
    private final SessionAuthenticationStrategy newSession;
    private final Clock clock;
    private final Duration timeout;

    SignedInSession(
            SecurityContextRepository contexts,
            SessionAuthenticationStrategy newSession,
            Clock clock,
            @Value("${spring.session.timeout}") Duration timeout) {
        this.contexts = contexts;
        this.newSession = newSession;
        this.clock = clock;
        this.timeout = timeout;
    }

    /** Signs the account in under a new session id. Nothing of what the session remembered before stays. */
    public void open(
            AccountId account, List<ShownFactor> shown, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = emptied(request);
        session.setMaxInactiveInterval(Math.toIntExact(timeout.toSeconds()));
        String userAgent =
                Optional.ofNullable(request.getHeader(HttpHeaders.USER_AGENT)).orElse("");
        session.setAttribute(SessionDevice.ATTRIBUTE, SessionDevice.of(userAgent, clock.instant()));
        Authentication signedIn = token(account.actor(), shown);
        newSession.onAuthentication(signedIn, request, response);
        remember(signedIn, request, response);
    }

    /** A session of somebody who has shown who they are, but not enough: nobody is signed in, and it ends soon. */
    public HttpSession half(AccountId account, HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = emptied(request);
        session.setMaxInactiveInterval(Math.toIntExact(HALF_SIGNED_IN.toSeconds()));
        // so that it is found, and ended, together with the account's other sessions
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.toString());
        SecurityContextHolder.clearContext();
        contexts.saveContext(SecurityContextHolder.createEmptyContext(), request, response);
        request.changeSessionId();
        return session;
    }

    /** Notes that the person has just shown the factor once more. */
    public void confirmed(Factor factor, HttpServletRequest request, HttpServletResponse response) {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        if (now == null || !(now.getPrincipal() instanceof Actor actor)) {
            throw new IllegalStateException("nobody is signed in");
        }
        List<ShownFactor> shown = new ArrayList<>(shown());
        shown.removeIf(one -> one.factor() == factor);
        shown.add(new ShownFactor(factor, clock.instant()));
        remember(token(actor, shown), request, response);
    }

    /** The factors shown in the current session. */
    public List<ShownFactor> shown() {
        Authentication now = SecurityContextHolder.getContext().getAuthentication();
        return now == null
                ? List.of()
                : now.getAuthorities().stream()
                        .flatMap(authority -> ShownFactor.of(authority).stream())
                        .toList();
    }

    private static HttpSession emptied(HttpServletRequest request) {
        HttpSession session = request.getSession();
        Collections.list(session.getAttributeNames()).stream()
                .filter(name -> name.startsWith(OURS)
                        || name.equals(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME))
                .forEach(session::removeAttribute);
        return session;
    }

    private static Authentication token(Actor actor, Collection<ShownFactor> shown) {
        return UsernamePasswordAuthenticationToken.authenticated(
                actor, null, shown.stream().map(ShownFactor::authority).toList());
    }

    private void remember(Authentication signedIn, HttpServletRequest request, HttpServletResponse response) {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
    }
}
