package vn.hocso.identity.external;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;

import static java.util.Objects.requireNonNull;

/**
 * What the provider says of whom it has signed in.
 *
 * @param subject its own name for the person, which never changes
 * @param verifiedEmail an address that the provider says it has verified
 */
record ExternalPerson(
        String subject,
        @Nullable String verifiedEmail,
        @Nullable String fullName,
        @Nullable Instant authenticatedAt) {

    static ExternalPerson of(OidcUser user) {
        return new ExternalPerson(
                requireNonNull(user.getSubject()),
                Boolean.TRUE.equals(user.getEmailVerified()) ? user.getEmail() : null,
                user.getFullName(),
                user.getAuthenticatedAt());
    }

    @Override
    public String toString() {
        return "ExternalPerson";
    }
}
