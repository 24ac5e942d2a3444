package vn.hocso.identity.session;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;

import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.FactorGrantedAuthority;

import vn.hocso.identity.Factor;

/** A factor, and when it was last shown. Kept in the session in the form in which Spring Security knows factors. */
public record ShownFactor(Factor factor, Instant at) implements Serializable {

    private static final String PREFIX = "FACTOR_";

    FactorGrantedAuthority authority() {
        return FactorGrantedAuthority.withFactor(name(factor)).issuedAt(at).build();
    }

    static Optional<ShownFactor> of(GrantedAuthority authority) {
        if (authority instanceof FactorGrantedAuthority shown) {
            for (Factor factor : Factor.values()) {
                if (shown.getAuthority().equals(PREFIX + name(factor))) {
                    return Optional.of(new ShownFactor(factor, shown.getIssuedAt()));
                }
            }
        }
        return Optional.empty();
    }

    private static String name(Factor factor) {
        return switch (factor) {
            case PASSKEY -> "WEBAUTHN";
            case PROVIDER -> "AUTHORIZATION_CODE";
            case PASSWORD, TOTP, RECOVERY_CODE -> factor.name();
        };
    }
}
