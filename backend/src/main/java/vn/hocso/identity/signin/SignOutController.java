package vn.hocso.identity.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;
import vn.hocso.shared.PublicPaths;

@RestController
class SignOutController {

    private final SecurityContextLogoutHandler end = new SecurityContextLogoutHandler();
    private final SignInAudit audit;

    SignOutController(SignInAudit audit) {
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
