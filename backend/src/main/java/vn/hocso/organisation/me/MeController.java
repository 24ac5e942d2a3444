package vn.hocso.organisation.me;

import java.util.List;
import java.util.Set;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.Factor;
import vn.hocso.identity.SignIn;
import vn.hocso.identity.SignInProgress;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.People;
import vn.hocso.organisation.RoleGrants;
import vn.hocso.shared.Actor;
import vn.hocso.shared.PublicPaths;

/** Signing in answers with the same view as asking who one is, which needs roles and units: so it stands here and not in identity. */
@RestController
class MeController {

    private final SignIn signIn;
    private final Accounts accounts;
    private final People people;
    private final RoleGrants roles;
    private final Access access;

    MeController(SignIn signIn, Accounts accounts, People people, RoleGrants roles, Access access) {
        this.signIn = signIn;
        this.accounts = accounts;
        this.people = people;
        this.roles = roles;
        this.access = access;
    }

    /** Answers who was signed in; or with 202 what is missing before they are, and with what they may go on. */
    @PostMapping("/api/sign-in")
    @ApiResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeView.class)))
    @ApiResponse(responseCode = "202", content = @Content(schema = @Schema(implementation = UnfinishedSignIn.class)))
    ResponseEntity<?> signIn(
            @Valid @RequestBody Credentials given, HttpServletRequest request, HttpServletResponse response) {
        SignInProgress progress = signIn.signIn(given.login(), given.password(), request, response);
        return progress.done()
                ? ResponseEntity.ok(me(progress.accountId().actor()))
                : ResponseEntity.accepted().body(new UnfinishedSignIn(progress.next(), progress.methods()));
    }

    /** A right password that does not suffice. */
    record UnfinishedSignIn(SignInProgress.Next next, Set<Factor> methods) {}

    @GetMapping("/api/me")
    MeView me(Actor actor) {
        AccountId id = AccountId.of(actor);
        return MeView.of(
                accounts.require(id),
                people.primaryMembership(id),
                roles.of(List.of(id)).getOrDefault(id, List.of()),
                access.permissions(actor),
                signedInBy(actor.borrowed()));
    }

    @PutMapping("/api/me/profile")
    MeView change(@Valid @RequestBody ChangeProfile request, Actor actor) {
        accounts.changeProfile(AccountId.of(actor), request.profile());
        return me(actor);
    }

    private MeView.@Nullable SignedInBy signedInBy(Actor.@Nullable Borrowed borrowed) {
        return borrowed == null ? null : MeView.SignedInBy.of(accounts.require(new AccountId(borrowed.by())), borrowed);
    }

    @Bean
    static PublicPaths signInIsForEverybody() {
        return () -> List.of("POST /api/sign-in");
    }
}
