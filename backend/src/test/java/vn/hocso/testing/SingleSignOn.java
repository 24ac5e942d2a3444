package vn.hocso.testing;

import java.util.Map;

/**
 * The provider of single sign-on under test: one made for the tests, or with {@code -Dhocso.test.oidc=keycloak} the Keycloak named by
 * further properties.
 */
public interface SingleSignOn {

    String CLIENT = "hocso";
    String SECRET = "the-client-secret-of-tests";

    /** Somebody the provider knows. */
    record Member(String id, String email, String password) {}

    /** The provider's address, as the product is configured with it. */
    String issuer();

    Member member(String email, String fullName);

    /** What a person's browser does at the provider: signs in there and is sent back. Answers with the address it is sent to. */
    String signIn(String question, Member member);

    static SingleSignOn underTest() {
        return Holder.PROVIDER;
    }

    static void configure(Map<String, Object> properties) {
        properties.put("hocso.oidc.issuer", underTest().issuer());
        properties.put("hocso.oidc.client-id", CLIENT);
        properties.put("hocso.oidc.client-secret", SECRET);
        properties.put("hocso.oidc.name", "Một cửa");
    }

    /** Started once, when the first test needs it. */
    final class Holder {
        private static final SingleSignOn PROVIDER =
                "keycloak".equals(System.getProperty("hocso.test.oidc")) ? new Keycloak() : new SmallProvider();

        private Holder() {}
    }
}
