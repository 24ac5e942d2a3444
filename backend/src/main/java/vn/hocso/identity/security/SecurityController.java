package vn.hocso.identity.security;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.external.ExternalLogins;
import vn.hocso.identity.external.ExternalProvider;
import vn.hocso.identity.factor.HeldFactors;
import vn.hocso.identity.factor.RequiredFactors;
import vn.hocso.identity.factor.SecondFactors;
import vn.hocso.identity.factor.SensitiveActs;
import vn.hocso.identity.factor.TotpEnrolment;
import vn.hocso.identity.factor.TotpOffer;
import vn.hocso.identity.session.SignedInSession;
import vn.hocso.shared.Actor;

/** Somebody's own one-time codes and recovery codes. Each change asks for a recent confirmation that it is them. */
@RestController
class SecurityController {

    private final SecondFactors factors;
    private final RequiredFactors required;
    private final SensitiveActs sensitive;
    private final TotpEnrolment totp;
    private final SignedInSession session;
    private final ExternalProvider provider;
    private final ExternalLogins logins;
    private final Clock clock;

    SecurityController(
            SecondFactors factors,
            RequiredFactors required,
            SensitiveActs sensitive,
            TotpEnrolment totp,
            SignedInSession session,
            ExternalProvider provider,
            ExternalLogins logins,
            Clock clock) {
        this.factors = factors;
        this.required = required;
        this.sensitive = sensitive;
        this.totp = totp;
        this.session = session;
        this.provider = provider;
        this.logins = logins;
        this.clock = clock;
    }

    @GetMapping("/api/me/security")
    SecurityView show(Actor actor) {
        AccountId account = AccountId.of(actor);
        HeldFactors held = factors.of(account);
        Optional<Instant> from = required.from(account);
        boolean inForce =
                from.filter(moment -> !moment.isAfter(clock.instant())).isPresent();
        SecurityView.Provider linked = provider.name()
                .map(name -> new SecurityView.Provider(
                        name, logins.linkedSince(account).orElse(null)))
                .orElse(null);
        return new SecurityView(
                held.passwordChangedAt(),
                held.totpSince(),
                held.passkeys(),
                held.recoveryCodesLeft(),
                from.orElse(null),
                sensitive.confirmedUntil(held).orElse(null),
                SensitiveActs.methods(held),
                linked,
                SecurityView.abilities(held, inForce, linked));
    }

    @PostMapping("/api/me/security/totp")
    @ResponseStatus(HttpStatus.CREATED)
    TotpOffer beginTotp(Actor actor, HttpServletRequest request) {
        sensitive.require(AccountId.of(actor));
        return totp.offer(AccountId.of(actor), request.getSession());
    }

    @PostMapping("/api/me/security/totp/confirmation")
    RecoveryCodesView confirmTotp(
            @Valid @RequestBody FirstCode first,
            Actor actor,
            HttpServletRequest request,
            HttpServletResponse response) {
        sensitive.require(AccountId.of(actor));
        List<String> codes = totp.confirm(AccountId.of(actor), first.code(), request.getSession());
        session.confirmed(Factor.TOTP, request, response);
        return new RecoveryCodesView(codes);
    }

    @DeleteMapping("/api/me/security/totp")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void removeTotp(Actor actor) {
        sensitive.require(AccountId.of(actor));
        totp.remove(AccountId.of(actor));
    }

    @PostMapping("/api/me/security/recovery-codes")
    RecoveryCodesView renewRecoveryCodes(Actor actor) {
        sensitive.require(AccountId.of(actor));
        return new RecoveryCodesView(totp.renewRecoveryCodes(AccountId.of(actor)));
    }

    /** The first code of a new authenticator application. */
    record FirstCode(@NotBlank @Size(max = 40) String code) {

        @Override
        public String toString() {
            return "FirstCode";
        }
    }

    /** Codes to be kept in a safe place; they are not shown again. Empty when earlier ones still work. */
    record RecoveryCodesView(List<String> recoveryCodes) {

        @Override
        public String toString() {
            return "RecoveryCodesView";
        }
    }
}
