package vn.hocso.identity.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.CompositeLogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.security.web.csrf.CsrfLogoutHandler;
import org.springframework.security.web.csrf.CsrfTokenRepository;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;
import vn.hocso.shared.PublicPaths;

@RestController
class SignOutController {

    private final LogoutHandler end;
    private final SignInAudit audit;

    SignOutController(CsrfTokenRepository csrfTokens, SignInAudit audit) {
        this.end = new CompositeLogoutHandler(new SecurityContextLogoutHandler(), new CsrfLogoutHandler(csrfTokens));
        this.audit = audit;
    }

    /** Ends the session, if there is one; signing out twice is no mistake. */
    @PostMapping("/api/sign-out")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void signOut(@Nullable Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (actor != null) {
            audit.signedOut(actor.accountId());
        }
        end.logout(request, response, (Authentication) request.getUserPrincipal());
    }

    @Bean
    static PublicPaths signOutIsForEverybody() {
        return () -> List.of("POST /api/sign-out");
    }
}
