package vn.hocso.identity.security;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.Factor;
import vn.hocso.identity.Registration;
import vn.hocso.identity.SignInProgress;
import vn.hocso.identity.SignInProgress.Next;
import vn.hocso.identity.external.ExternalProvider;
import vn.hocso.identity.signin.SignInSteps;
import vn.hocso.shared.PublicPaths;

/** What the sign-in page shows: how far a sign-in has come in this browser, and which ways in there are. */
@RestController
class SignInPageController {

    private final SignInSteps steps;
    private final ExternalProvider provider;
    private final Registration registration;

    SignInPageController(SignInSteps steps, ExternalProvider provider, Registration registration) {
        this.steps = steps;
        this.provider = provider;
        this.registration = registration;
    }

    @GetMapping("/api/sign-in")
    SignInPageView show(HttpServletRequest request) {
        SignInProgress pending = steps.pending(request).orElse(null);
        return new SignInPageView(
                pending == null ? null : pending.next(),
                pending == null ? Set.of() : pending.methods(),
                provider.name().orElse(null),
                registration.open());
    }

    /**
     * The ways in.
     *
     * @param next what is missing in a sign-in that was begun in this browser; absent when none was
     * @param provider name of the external provider; absent when there is none
     */
    record SignInPageView(
            @Nullable Next next,
            Set<Factor> methods,
            @Nullable String provider,
            boolean registrationOpen) {}

    @Bean
    static PublicPaths theSignInPageIsForEverybody() {
        return () -> List.of("GET /api/sign-in");
    }
}
