package vn.hocso.certification.signing;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The configured signing key cannot be used; the application does not start rather than sign with another key. */
final class UnusableSigningKey extends IllegalStateException {

    private UnusableSigningKey(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    static UnusableSigningKey file(Path file, String why, @Nullable Throwable cause) {
        return new UnusableSigningKey(
                "Signing key %s: %s. Set HOCSO_SIGNING_KEYSTORE and HOCSO_SIGNING_PASSWORD to a PKCS#12 file with one key."
                        .formatted(file, why),
                cause);
    }

    static UnusableSigningKey token(String library, String why, @Nullable Throwable cause) {
        return new UnusableSigningKey(
                "Signing token %s: %s. See HOCSO_SIGNING_PKCS11_LIBRARY, _TOKEN, _PIN and _KEY in the guide Sign certificates."
                        .formatted(library, why),
                cause);
    }

    static UnusableSigningKey settings(String why) {
        return new UnusableSigningKey(why + " See the guide Sign certificates.", null);
    }
}
