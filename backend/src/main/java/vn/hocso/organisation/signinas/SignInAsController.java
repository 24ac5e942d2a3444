package vn.hocso.organisation.signinas;

import java.util.List;
import java.util.Objects;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.SessionSwitch;
import vn.hocso.shared.Actor;
import vn.hocso.shared.BorrowedPaths;

@RestController
class SignInAsController {

    private final BorrowedAccounts borrowed;
    private final SessionSwitch session;

    SignInAsController(BorrowedAccounts borrowed, SessionSwitch session) {
        this.borrowed = borrowed;
        this.session = session;
    }

    /** Lets the session go on with the person's account for half an hour. */
    @PostMapping("/api/people/{accountId}/sign-in-as")
    BorrowedView begin(
            @PathVariable AccountId accountId,
            @Valid @RequestBody SignInAs request,
            Actor actor,
            HttpServletRequest http,
            HttpServletResponse response) {
        Actor other = borrowed.borrow(actor, accountId, request.reason());
        session.continueAs(other, http, response);
        return new BorrowedView(
                accountId, Objects.requireNonNull(other.borrowed()).until());
    }

    /** Lets the session go on with one's own account again; it does already when no other was used. */
    @DeleteMapping("/api/me/sign-in-as")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(Actor actor, HttpServletRequest http, HttpServletResponse response) {
        if (actor.borrowed() != null) {
            session.continueAs(borrowed.giveBack(actor), http, response);
        }
    }

    @Bean
    static BorrowedPaths givingBackIsAlwaysAllowed() {
        return () -> List.of("DELETE /api/me/sign-in-as", "POST /api/sign-out");
    }
}
