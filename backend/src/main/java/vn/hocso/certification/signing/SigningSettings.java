package vn.hocso.certification.signing;

import java.util.stream.Stream;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * With which key certificates are signed, and who attests the time.
 *
 * @param keystore path of a PKCS#12 file with one key
 */
@ConfigurationProperties("hocso.signing")
record SigningSettings(
        @DefaultValue("") String keystore,
        @DefaultValue("") String password,
        @DefaultValue Token pkcs11,
        @DefaultValue Service csc,
        @DefaultValue TimeStamp tsa) {

    /**
     * A token or hardware module.
     *
     * @param library path of the vendor's PKCS#11 library
     * @param token which of the slots with a token, from nought
     * @param key label of the key; empty where there is only one
     */
    record Token(
            @DefaultValue("") String library,
            @DefaultValue("0") int token,
            @DefaultValue("") String pin,
            @DefaultValue("") String key) {

        @Override
        public String toString() {
            return "Token[" + library + "]";
        }
    }

    /**
     * A remote signing service after CSC API v2.
     *
     * @param url the API's base, such as {@code https://signing.example.vn/csc/v2}
     * @param credential the installation's seal; empty where only persons sign with theirs
     * @param pin opens that credential, where it asks for one
     */
    record Service(
            @DefaultValue("") String url,
            @DefaultValue("") String clientId,
            @DefaultValue("") String clientSecret,
            @DefaultValue("") String credential,
            @DefaultValue("") String pin) {

        @Override
        public String toString() {
            return "Service[" + url + "]";
        }
    }

    /** A time-stamp server after RFC 3161; without a URL signatures are of level B. */
    record TimeStamp(
            @DefaultValue("") String url,
            @DefaultValue("") String username,
            @DefaultValue("") String password) {

        @Override
        public String toString() {
            return "TimeStamp[" + url + "]";
        }
    }

    /** Two keys would leave it to chance which of them signs. */
    void requireOneKeyAtMost() {
        long keys = Stream.of(keystore, pkcs11.library(), csc.credential())
                .filter(one -> !one.isBlank())
                .count();
        if (keys > 1) {
            throw UnusableSigningKey.settings(
                    "Set only one of HOCSO_SIGNING_KEYSTORE, HOCSO_SIGNING_PKCS11_LIBRARY and HOCSO_SIGNING_CSC_CREDENTIAL.");
        }
        if (!csc.credential().isBlank() && csc.url().isBlank()) {
            throw UnusableSigningKey.settings("HOCSO_SIGNING_CSC_CREDENTIAL needs HOCSO_SIGNING_CSC_URL.");
        }
    }

    @Override
    public String toString() {
        return "SigningSettings[%s, %s, %s, %s]".formatted(keystore, pkcs11, csc, tsa);
    }
}
