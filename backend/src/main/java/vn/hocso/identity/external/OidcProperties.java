package vn.hocso.identity.external;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * A provider that signs people in by OpenID Connect.
 *
 * @param issuer its address; empty when there is none
 * @param name how people know it
 * @param linkByEmail whether an account with an address that the provider has verified is linked without asking
 * @param createAccounts whether somebody without an account gets one
 * @param secondFactor whether the provider sees to second factors, so that none is asked for here
 */
@ConfigurationProperties("hocso.oidc")
record OidcProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("Single sign-on") String name,
        @DefaultValue("false") boolean linkByEmail,
        @DefaultValue("false") boolean createAccounts,
        @DefaultValue("false") boolean secondFactor) {

    @Override
    public String toString() {
        return "OidcProperties[" + issuer + "]";
    }
}
