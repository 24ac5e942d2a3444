package vn.hocso.testing;

import java.util.List;
import java.util.UUID;

import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

import vn.hocso.shared.Actor;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/** Puts an actor and a valid CSRF token on a request. */
public final class ActingAs {

    private ActingAs() {}

    public static RequestPostProcessor actor(UUID accountId) {
        var signedIn = UsernamePasswordAuthenticationToken.authenticated(new Actor(accountId), null, List.of());
        return request -> csrf().postProcessRequest(authentication(signedIn).postProcessRequest(request));
    }

    /** Nobody signed in, but a browser that has loaded the page. */
    public static RequestPostProcessor anonymous() {
        return csrf();
    }
}
