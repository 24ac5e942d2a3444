package vn.hocso.certification.signing;

import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** The signing key's file is there but cannot be used; the application does not start rather than sign with another key. */
final class UnusableSigningKey extends IllegalStateException {

    UnusableSigningKey(Path file, String why, @Nullable Throwable cause) {
        super(
                "Signing key %s: %s. Set HOCSO_SIGNING_KEYSTORE and HOCSO_SIGNING_PASSWORD to a PKCS#12 file with one key."
                        .formatted(file, why),
                cause);
    }
}
