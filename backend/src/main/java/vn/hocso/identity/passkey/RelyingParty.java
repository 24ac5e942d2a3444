package vn.hocso.identity.passkey;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.Set;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.management.WebAuthnRelyingPartyOperations;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;

/** For which address passkeys are good, and what they must be: kept on the device, and used with finger, face or PIN. */
@Configuration(proxyBeanMethods = false)
class RelyingParty {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "[::1]", "localhost");

    @Bean
    WebAuthnRelyingPartyOperations relyingPartyOperations(
            PasskeyUsers users, PasskeyRows passkeys, @Value("${hocso.base-url}") URI address) {
        PublicKeyCredentialRpEntity ourselves = PublicKeyCredentialRpEntity.builder()
                .id(domain(address))
                .name("Hocso")
                .build();
        var operations = new Webauthn4JRelyingPartyOperations(users, passkeys, ourselves, origins(address));
        operations.setCustomizeCreationOptions(
                options -> options.authenticatorSelection(AuthenticatorSelectionCriteria.builder()
                        .residentKey(ResidentKeyRequirement.REQUIRED)
                        .userVerification(UserVerificationRequirement.REQUIRED)
                        .build()));
        operations.setCustomizeRequestOptions(
                options -> options.userVerification(UserVerificationRequirement.REQUIRED));
        return operations;
    }

    /** Browsers accept names only; on one's own machine that is localhost, however it is called. */
    static String domain(URI address) {
        return THIS_MACHINE.contains(address.getHost()) ? "localhost" : address.getHost();
    }

    static Set<String> origins(URI address) {
        Set<String> origins = new LinkedHashSet<>();
        String port = address.getPort() < 0 ? "" : ":" + address.getPort();
        origins.add(address.getScheme() + "://" + domain(address) + port);
        origins.add(address.getScheme() + "://" + address.getHost() + port);
        return origins;
    }
}
