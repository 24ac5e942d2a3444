package vn.hocso.shared;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * The signed-in account on whose behalf a request runs, and all that a session remembers of it. What it may do is answered by the
 * organisation module.
 *
 * @param borrowed who really sits at the keyboard, when that is not the account's owner
 */
public record Actor(UUID accountId, @Nullable Borrowed borrowed) implements AuthenticatedPrincipal, Serializable {

    /** That somebody uses the account of another, with their own account and until when. */
    public record Borrowed(UUID by, Instant until) implements Serializable {}

    public Actor(UUID accountId) {
        this(accountId, null);
    }

    /** The account of the person who really acts. */
    public UUID personId() {
        return borrowed == null ? accountId : borrowed.by();
    }

    /** Sessions are found by this, and belong to whoever opened them. */
    @Override
    public String getName() {
        return personId().toString();
    }
}
