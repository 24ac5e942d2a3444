package vn.hocso.organisation.signinas;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpMethod;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import vn.hocso.identity.SessionSwitch;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Actor.Borrowed;
import vn.hocso.shared.BorrowedPaths;
import vn.hocso.shared.Refusal;

/** Watches requests made with the account of another: ends them in time, and lets them change only what modules have opened. */
@Component
class BorrowedRequests implements HandlerInterceptor, WebMvcConfigurer {

    private static final Set<String> ONLY_LOOK = Set.of("GET", "HEAD", "OPTIONS");

    private final BorrowedAccounts accounts;
    private final SessionSwitch session;
    private final RequestMatcher mayChange;

    BorrowedRequests(BorrowedAccounts accounts, SessionSwitch session, List<BorrowedPaths> opened) {
        this.accounts = accounts;
        this.session = session;
        this.mayChange = new OrRequestMatcher(opened.stream()
                .flatMap(paths -> paths.patterns().stream())
                .map(BorrowedRequests::matcher)
                .toList());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null
                && authentication.getPrincipal() instanceof Actor actor
                && actor.borrowed() != null) {
            watch(actor, actor.borrowed(), request, response);
        }
        return true;
    }

    private void watch(Actor actor, Borrowed borrowed, HttpServletRequest request, HttpServletResponse response) {
        if (!accounts.mayGoOn(actor, borrowed)) {
            session.continueAs(accounts.giveBack(actor), request, response);
            throw new TimeIsUp();
        }
        if (!ONLY_LOOK.contains(request.getMethod()) && !mayChange.matches(request)) {
            throw new OwnersMatter();
        }
    }

    private static RequestMatcher matcher(String pattern) {
        String[] parts = pattern.split(" ", 2);
        return PathPatternRequestMatcher.withDefaults().matcher(HttpMethod.valueOf(parts[0]), parts[1]);
    }

    /** The half hour is over, or the right to it was taken back. The session goes on with one's own account. */
    static class TimeIsUp extends Refusal {
        TimeIsUp() {
            super(Kind.CONFLICT, "organisation.sign-in-as-over");
        }
    }

    /** Only the owner of the account may change this. */
    static class OwnersMatter extends Refusal {
        OwnersMatter() {
            super(Kind.NOT_ALLOWED, "organisation.sign-in-as-owners-matter");
        }
    }
}
