package vn.hocso.shared;

import java.io.Serializable;
import java.util.UUID;

import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The signed-in account on whose behalf a request runs, and all that a session remembers of it. What it may do is answered by the
 * organisation module.
 */
public record Actor(UUID accountId) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return accountId.toString();
    }
}
