package vn.hocso.certification.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A private key with the chain of certificates that says whose it is, the key's own certificate first. */
record SigningKey(PrivateKey key, List<X509Certificate> chain, boolean internal) {

    X509Certificate certificate() {
        return chain.getFirst();
    }

    /** The one key of a PKCS#12 file; a file without exactly one, or with another password, is refused naming the file. */
    static SigningKey read(Path file, char[] password, boolean internal) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            List<String> keys = Collections.list(store.aliases()).stream()
                    .filter(alias -> isKey(store, alias))
                    .toList();
            if (keys.size() != 1) {
                throw new UnusableSigningKey(file, "expected one key, found " + keys.size(), null);
            }
            return of(store, keys.getFirst(), password, internal);
        } catch (IOException | GeneralSecurityException e) {
            throw new UnusableSigningKey(file, "it cannot be opened with the given password", e);
        }
    }

    private static SigningKey of(KeyStore store, String alias, char[] password, boolean internal)
            throws GeneralSecurityException {
        PrivateKey key = (PrivateKey) store.getKey(alias, password);
        Certificate[] chain = store.getCertificateChain(alias);
        return new SigningKey(
                key, Arrays.stream(chain).map(X509Certificate.class::cast).toList(), internal);
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
