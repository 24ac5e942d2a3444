package vn.hocso.organisation.me;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Accounts;
import vn.hocso.identity.SignIn;
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

    @PostMapping("/api/sign-in")
    MeView signIn(@Valid @RequestBody Credentials given, HttpServletRequest request, HttpServletResponse response) {
        return me(signIn.signIn(given.login(), given.password(), request, response));
    }

    @GetMapping("/api/me")
    MeView me(Actor actor) {
        return me(AccountId.of(actor));
    }

    @PutMapping("/api/me/profile")
    MeView change(@Valid @RequestBody ChangeProfile request, Actor actor) {
        accounts.changeProfile(AccountId.of(actor), request.profile());
        return me(actor);
    }

    private MeView me(AccountId id) {
        return MeView.of(
                accounts.require(id),
                people.primaryMembership(id),
                roles.of(List.of(id)).getOrDefault(id, List.of()),
                access.permissions(id.actor()));
    }

    @Bean
    static PublicPaths signInIsForEverybody() {
        return () -> List.of("POST /api/sign-in");
    }
}
