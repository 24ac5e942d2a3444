package vn.hocso.identity.account;

import java.util.Map;

import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.throttle.Patience;
import vn.hocso.identity.throttle.Throttle;
import vn.hocso.identity.throttle.Throttle.Limit;
import vn.hocso.shared.Refusal;

/** Checks the password of somebody who is signed in, as slowly as others may guess it at an unattended screen. */
@Component
public class PasswordCheck {

    private final AccountRepository accounts;
    private final PasswordEncoder passwords;
    private final Throttle throttle;

    PasswordCheck(AccountRepository accounts, PasswordEncoder passwords, Throttle throttle) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
    }

    /** Refuses unless it is the account's password, naming the request's field. */
    public void require(AccountId id, String password, String field) {
        Account account = accounts.findById(id.value()).orElseThrow(AccountNotFound::new);
        Limit limit = new Limit("password of " + id, Patience.SECRET);
        throttle.admit(limit);
        if (!passwords.matches(password, account.password())) {
            throw new WrongPassword(field);
        }
        throttle.succeeded(limit);
    }

    /** The password given as the current one is not. */
    static class WrongPassword extends Refusal {
        WrongPassword(String field) {
            super(Kind.INVALID, "identity.wrong-current-password", Map.of(), field);
        }
    }
}
