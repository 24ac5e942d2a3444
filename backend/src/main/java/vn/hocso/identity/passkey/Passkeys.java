package vn.hocso.identity.passkey;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import com.webauthn4j.util.exception.WebAuthnException;

import tools.jackson.core.type.TypeReference;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.FactorsChanged;
import vn.hocso.identity.factor.SecondFactors;
import vn.hocso.shared.Refusal;

/**
 * The two ceremonies of WebAuthn, making a passkey and showing one. What begins a ceremony is kept in the session and taken out when it is
 * answered, so that an answer counts once.
 */
@Service
@Transactional
public class Passkeys {

    private static final String CREATION = "identity.passkey-creation";
    private static final String REQUEST = "identity.passkey-request";
    private static final Duration STRANGERS_SESSION = Duration.ofMinutes(10);
    private static final int MOST = 20;

    private final WebAuthnRelyingPartyOperations ceremonies;
    private final PasskeyRows rows;
    private final PasskeyUsers users;
    private final SecondFactors factors;
    private final WebAuthnJson json;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Passkeys(
            WebAuthnRelyingPartyOperations ceremonies,
            PasskeyRows rows,
            PasskeyUsers users,
            SecondFactors factors,
            WebAuthnJson json,
            ApplicationEventPublisher events,
            Clock clock) {
        this.ceremonies = ceremonies;
        this.rows = rows;
        this.users = users;
        this.factors = factors;
        this.json = json;
        this.events = events;
        this.clock = clock;
    }

    List<PasskeyView> list(AccountId account) {
        return rows.of(account);
    }

    /** What a browser needs to make a passkey. */
    public Map<String, Object> creationOptions(AccountId account, HttpSession session) {
        if (rows.of(account).size() >= MOST) {
            throw new TooMany();
        }
        PublicKeyCredentialCreationOptions options = ceremonies.createPublicKeyCredentialCreationOptions(
                new ImmutablePublicKeyCredentialCreationOptionsRequest(as(account)));
        session.setAttribute(CREATION, options);
        return json.write(options);
    }

    /** Takes over a passkey the browser made. Answers with recovery codes when it is the first second factor. */
    public List<String> register(AccountId account, String label, Map<String, Object> credential, HttpSession session) {
        PublicKeyCredentialCreationOptions options = taken(session, CREATION);
        try {
            PublicKeyCredential<AuthenticatorAttestationResponse> made =
                    json.read(credential, new TypeReference<>() {});
            ceremonies.registerCredential(new ImmutableRelyingPartyRegistrationRequest(
                    options, new RelyingPartyPublicKey(made, label.strip())));
        } catch (WebAuthnException | IllegalArgumentException | DataIntegrityViolationException refused) {
            throw new NotAccepted(Refusal.Kind.INVALID);
        }
        announce(account, FactorsChanged.Change.ADDED);
        return factors.recoveryCodesFor(account);
    }

    /** What a browser needs to show a passkey: any it has, or one of the account's. */
    public Map<String, Object> requestOptions(@Nullable AccountId account, HttpServletRequest request) {
        HttpSession session = request.getSession();
        if (session.isNew()) {
            session.setMaxInactiveInterval(Math.toIntExact(STRANGERS_SESSION.toSeconds()));
        }
        PublicKeyCredentialRequestOptions options = ceremonies.createCredentialRequestOptions(
                new ImmutablePublicKeyCredentialRequestOptionsRequest(account == null ? null : as(account)));
        session.setAttribute(REQUEST, options);
        return json.write(options);
    }

    /** Whose passkey was shown. */
    public AccountId shown(Map<String, Object> credential, HttpSession session) {
        return owner(credential, session).orElseThrow(() -> new NotAccepted(Refusal.Kind.NOT_SIGNED_IN));
    }

    /** Refuses unless a passkey of this account was shown. */
    public void requireShown(AccountId account, Map<String, Object> credential, HttpSession session) {
        if (!owner(credential, session).equals(Optional.of(account))) {
            throw new NotAccepted(Refusal.Kind.INVALID);
        }
    }

    private Optional<AccountId> owner(Map<String, Object> credential, HttpSession session) {
        PublicKeyCredentialRequestOptions options = taken(session, REQUEST);
        try {
            PublicKeyCredential<AuthenticatorAssertionResponse> shown = json.read(credential, new TypeReference<>() {});
            var user = ceremonies.authenticate(new RelyingPartyAuthenticationRequest(options, shown));
            return users.account(user.getId());
        } catch (WebAuthnException | IllegalArgumentException refused) {
            return Optional.empty();
        }
    }

    void rename(AccountId account, UUID id, String label) {
        if (!rows.rename(account, id, label.strip())) {
            throw new NotFound();
        }
    }

    /** Removing what is not there is no mistake. */
    void remove(AccountId account, UUID id) {
        if (rows.delete(account, id)) {
            factors.removed(account);
            announce(account, FactorsChanged.Change.REMOVED);
        }
    }

    private void announce(AccountId account, FactorsChanged.Change change) {
        events.publishEvent(new FactorsChanged(account, Factor.PASSKEY, change, clock.instant()));
    }

    private static Authentication as(AccountId account) {
        return UsernamePasswordAuthenticationToken.authenticated(account.actor(), null, List.of());
    }

    @SuppressWarnings("unchecked")
    private static <T> T taken(HttpSession session, String attribute) {
        Object begun = session.getAttribute(attribute);
        session.removeAttribute(attribute);
        if (begun == null) {
            throw new NotBegun();
        }
        return (T) begun;
    }

    /** The passkey is unknown here, was made for another address, or its answer does not fit the question. */
    static class NotAccepted extends Refusal {
        NotAccepted(Kind kind) {
            super(kind, "identity.passkey-not-accepted");
        }
    }

    /** Nothing was asked that this could be the answer to, or it was answered already. */
    static class NotBegun extends Refusal {
        NotBegun() {
            super(Kind.CONFLICT, "identity.passkey-not-begun");
        }
    }

    /** There is no such passkey of this account. */
    static class NotFound extends Refusal {
        NotFound() {
            super(Kind.NOT_FOUND, "identity.passkey-not-found");
        }
    }

    /** Nobody has that many devices. */
    static class TooMany extends Refusal {
        TooMany() {
            super(Kind.CONFLICT, "identity.too-many-passkeys", Map.of("max", MOST));
        }
    }
}
