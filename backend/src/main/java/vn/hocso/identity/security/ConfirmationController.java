package vn.hocso.identity.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.account.PasswordCheck;
import vn.hocso.identity.factor.CodeCheck;
import vn.hocso.identity.session.SignedInSession;
import vn.hocso.shared.Actor;

/** Showing once more that it is really oneself, before acts that concern the keys of the account. */
@RestController
class ConfirmationController {

    private final PasswordCheck passwords;
    private final CodeCheck codes;
    private final SignedInSession session;

    ConfirmationController(PasswordCheck passwords, CodeCheck codes, SignedInSession session) {
        this.passwords = passwords;
        this.codes = codes;
        this.session = session;
    }

    @PostMapping("/api/me/security/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(
            @Valid @RequestBody Confirmation given,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        session.confirmed(shown(AccountId.of(actor), given), request, response);
    }

    private Factor shown(AccountId account, Confirmation given) {
        if (given.code() != null) {
            return codes.check(account, given.code());
        }
        passwords.require(account, given.password() == null ? "" : given.password(), "password");
        return Factor.PASSWORD;
    }

    /** The password, or a one-time or recovery code. */
    record Confirmation(
            @Nullable @Size(max = 1000) String password,
            @Nullable @Size(max = 40) String code) {

        @Override
        public String toString() {
            return "Confirmation";
        }
    }
}
