package vn.hocso.identity.passkey;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.factor.SensitiveActs;
import vn.hocso.identity.session.SignedInSession;
import vn.hocso.shared.Actor;

/** Somebody's own passkeys. Options and credentials travel in the JSON forms of WebAuthn, as browsers read and write them. */
@RestController
class PasskeyController {

    private final Passkeys passkeys;
    private final SensitiveActs sensitive;
    private final SignedInSession session;

    PasskeyController(Passkeys passkeys, SensitiveActs sensitive, SignedInSession session) {
        this.passkeys = passkeys;
        this.sensitive = sensitive;
        this.session = session;
    }

    @GetMapping("/api/me/security/passkeys")
    List<PasskeyView> list(Actor actor) {
        return passkeys.list(AccountId.of(actor));
    }

    @PostMapping("/api/me/security/passkeys/options")
    Map<String, Object> begin(Actor actor, HttpServletRequest request) {
        sensitive.require(AccountId.of(actor));
        return passkeys.creationOptions(AccountId.of(actor), request.getSession());
    }

    /** Answers with recovery codes when this is the first second factor. */
    @PostMapping("/api/me/security/passkeys")
    @ResponseStatus(HttpStatus.CREATED)
    NewPasskeyView add(
            @Valid @RequestBody NewPasskey made,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        AccountId account = AccountId.of(actor);
        sensitive.require(account);
        List<String> codes = passkeys.register(account, made.label(), made.credential(), request.getSession());
        session.confirmed(Factor.PASSKEY, request, response);
        return new NewPasskeyView(codes);
    }

    @PutMapping("/api/me/security/passkeys/{passkeyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable UUID passkeyId, @Valid @RequestBody PasskeyLabel wanted, Actor actor) {
        passkeys.rename(AccountId.of(actor), passkeyId, wanted.label());
    }

    @DeleteMapping("/api/me/security/passkeys/{passkeyId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID passkeyId, Actor actor) {
        sensitive.require(AccountId.of(actor));
        passkeys.remove(AccountId.of(actor), passkeyId);
    }

    @PostMapping("/api/me/security/confirmation/passkey/options")
    Map<String, Object> beginConfirmation(Actor actor, HttpServletRequest request) {
        return passkeys.requestOptions(AccountId.of(actor), request);
    }

    @PostMapping("/api/me/security/confirmation/passkey")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(
            @Valid @RequestBody ShownPasskey shown,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        passkeys.requireShown(AccountId.of(actor), shown.credential(), request.getSession());
        session.confirmed(Factor.PASSKEY, request, response);
    }

    record PasskeyLabel(@NotBlank @Size(max = 60) String label) {}

    /** Codes to be kept in a safe place; they are not shown again. Empty when earlier ones still work. */
    record NewPasskeyView(List<String> recoveryCodes) {

        @Override
        public String toString() {
            return "NewPasskeyView";
        }
    }
}
