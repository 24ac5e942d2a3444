package vn.hocso.certification.signing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Signature;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A key that Java's own interfaces reach.
 *
 * @param provider the one that has to do the signing, because the key never leaves it; null for a key held in memory
 */
record LocalKey(
        PrivateKey key,
        List<X509Certificate> chain,
        boolean internal,
        @Nullable Provider provider) implements SigningKey {

    /** The one key of a PKCS#12 file; a file without exactly one, or with another password, is refused naming the file. */
    static LocalKey read(Path file, char[] password, boolean internal) {
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore store = KeyStore.getInstance("PKCS12");
            store.load(in, password);
            List<String> keys = keysIn(store);
            if (keys.size() != 1) {
                throw UnusableSigningKey.file(file, "expected one key, found " + keys.size(), null);
            }
            return of(store, keys.getFirst(), password, internal, null);
        } catch (IOException | GeneralSecurityException e) {
            throw UnusableSigningKey.file(file, "it cannot be opened with the given password", e);
        }
    }

    static LocalKey of(
            KeyStore store, String alias, char @Nullable [] password, boolean internal, @Nullable Provider provider)
            throws GeneralSecurityException {
        PrivateKey key = (PrivateKey) store.getKey(alias, password);
        Certificate[] chain = store.getCertificateChain(alias);
        return new LocalKey(
                key, Arrays.stream(chain).map(X509Certificate.class::cast).toList(), internal, provider);
    }

    static List<String> keysIn(KeyStore store) throws GeneralSecurityException {
        return Collections.list(store.aliases()).stream()
                .filter(alias -> isKey(store, alias))
                .toList();
    }

    @Override
    public List<byte[]> sign(List<byte[]> contents) {
        return contents.stream().map(this::sign).toList();
    }

    private byte[] sign(byte[] content) {
        try {
            String algorithm = kind().algorithm();
            Signature signature =
                    provider == null ? Signature.getInstance(algorithm) : Signature.getInstance(algorithm, provider);
            signature.initSign(key);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new SigningUnavailable("The signing key does not sign", e);
        }
    }

    private static boolean isKey(KeyStore store, String alias) {
        try {
            return store.isKeyEntry(alias);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
