package vn.hocso.identity.external;

import java.io.Serializable;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.SignInProgress;
import vn.hocso.identity.external.ExternalProvider.ProviderProblem;
import vn.hocso.identity.factor.SensitiveActs;
import vn.hocso.identity.session.SignedInSession;
import vn.hocso.identity.signin.SignInSteps;
import vn.hocso.shared.Actor;
import vn.hocso.shared.PublicPaths;
import vn.hocso.shared.Refusal;

/**
 * The way to the provider and back. Both are pages, not calls: the browser is sent on, and what went wrong stands in the address it is sent
 * to. Who is signed in already comes back confirmed, or linked if they asked for that; anybody else comes back signed in.
 */
@RestController
class ExternalSignInController {

    private static final String LINKING = "identity.provider-linking";
    private static final Duration TAKES = Duration.ofMinutes(10);
    private static final String SECURITY_PAGE = "/me/security";

    private final ExternalProvider provider;
    private final ExternalLogins logins;
    private final SignInSteps steps;
    private final SensitiveActs sensitive;
    private final SignedInSession session;
    private final Clock clock;

    ExternalSignInController(
            ExternalProvider provider,
            ExternalLogins logins,
            SignInSteps steps,
            SensitiveActs sensitive,
            SignedInSession session,
            Clock clock) {
        this.provider = provider;
        this.logins = logins;
        this.steps = steps;
        this.sensitive = sensitive;
        this.session = session;
        this.clock = clock;
    }

    @GetMapping("/api/sign-in/provider")
    ResponseEntity<Void> go(@Nullable Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (provider.name().isEmpty()) {
            throw new NoProvider();
        }
        try {
            HttpSession current = request.getSession();
            if (current.isNew()) {
                current.setMaxInactiveInterval(Math.toIntExact(TAKES.toSeconds()));
            }
            boolean linking = current.getAttribute(LINKING) != null;
            return sendTo(provider.question(actor != null && !linking, request, response));
        } catch (ProviderProblem problem) {
            return sendTo(page(actor) + "?problem=" + problem.code());
        }
    }

    @GetMapping(ExternalProvider.ANSWER)
    ResponseEntity<Void> back(@Nullable Actor actor, HttpServletRequest request, HttpServletResponse response) {
        if (provider.name().isEmpty()) {
            throw new NoProvider();
        }
        try {
            ExternalPerson person = provider.answer(request, response);
            return sendTo(actor == null ? signIn(person, request, response) : known(actor, person, request, response));
        } catch (ProviderProblem problem) {
            return sendTo(page(actor) + "?problem=" + problem.code());
        } catch (Refusal refusal) {
            return sendTo(page(actor) + "?problem=" + refusal.code());
        }
    }

    private String signIn(ExternalPerson person, HttpServletRequest request, HttpServletResponse response) {
        AccountId account = logins.accountOf(person);
        SignInProgress progress = steps.shown(account, Factor.PROVIDER, request, response);
        return progress.done() ? "/" : "/sign-in";
    }

    private String known(Actor actor, ExternalPerson person, HttpServletRequest request, HttpServletResponse response) {
        AccountId account = AccountId.of(actor);
        if (linkingWasAskedFor(account, request.getSession())) {
            logins.link(account, person);
            return SECURITY_PAGE + "?linked=true";
        }
        Instant signedIn = person.authenticatedAt();
        boolean anew = signedIn != null && signedIn.isAfter(clock.instant().minus(TAKES));
        if (!anew || logins.linked(person).filter(account::equals).isEmpty()) {
            throw new ProviderProblem("identity.provider-did-not-confirm");
        }
        session.confirmed(Factor.PROVIDER, request, response);
        return SECURITY_PAGE;
    }

    /** Only for the account whose owner asked: the session may have changed hands since. */
    private boolean linkingWasAskedFor(AccountId account, HttpSession current) {
        Object asked = current.getAttribute(LINKING);
        current.removeAttribute(LINKING);
        return asked instanceof Linking linking
                && linking.account().equals(account.value())
                && linking.at().plus(TAKES).isAfter(clock.instant());
    }

    /** Begins linking the own account with the provider; the browser goes to the address in the answer next. */
    @PostMapping("/api/me/security/provider-link")
    LinkView begin(Actor actor, HttpSession current) {
        if (provider.name().isEmpty()) {
            throw new NoProvider();
        }
        sensitive.require(AccountId.of(actor));
        current.setAttribute(LINKING, new Linking(actor.accountId(), clock.instant()));
        return new LinkView("/api/sign-in/provider");
    }

    @DeleteMapping("/api/me/security/provider-link")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unlink(Actor actor) {
        sensitive.require(AccountId.of(actor));
        logins.unlink(AccountId.of(actor));
    }

    private static String page(@Nullable Actor actor) {
        return actor == null ? "/sign-in" : SECURITY_PAGE;
    }

    private static ResponseEntity<Void> sendTo(String address) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(URI.create(address))
                .build();
    }

    private record Linking(UUID account, Instant at) implements Serializable {}

    record LinkView(String address) {}

    /** This installation knows no provider. */
    static class NoProvider extends Refusal {
        NoProvider() {
            super(Kind.NOT_FOUND, "identity.no-provider");
        }
    }

    @Bean
    static PublicPaths theProviderComesBeforeBeingSignedIn() {
        return () -> List.of("GET /api/sign-in/provider", "GET " + ExternalProvider.ANSWER);
    }
}
