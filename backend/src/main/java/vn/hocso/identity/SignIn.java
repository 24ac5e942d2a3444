package vn.hocso.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Lets a person in by e-mail address, staff code or phone number and password. */
public interface SignIn {

    /**
     * Starts a signed-in session under a new session id, or the way to one when the account needs a second factor; refuses in words that
     * do not tell which accounts exist.
     */
    SignInProgress signIn(String login, String password, HttpServletRequest request, HttpServletResponse response);
}
