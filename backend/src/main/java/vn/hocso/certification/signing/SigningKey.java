package vn.hocso.certification.signing;

import java.security.cert.X509Certificate;
import java.util.List;

/** A private key with the chain of certificates that says whose it is, wherever it lies: in a file, a token, or with a remote service. */
interface SigningKey {

    /** The key's own certificate first. */
    List<X509Certificate> chain();

    /** Whether this installation made the key itself, so that nobody else vouches for it. */
    boolean internal();

    /** Signatures over the SHA-256 hash of each of these, in their order: all of them or none. */
    List<byte[]> sign(List<byte[]> contents);

    default X509Certificate certificate() {
        return chain().getFirst();
    }

    default KeyKind kind() {
        return KeyKind.of(certificate().getPublicKey());
    }
}
