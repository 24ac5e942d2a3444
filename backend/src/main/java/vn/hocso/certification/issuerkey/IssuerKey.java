package vn.hocso.certification.issuerkey;

import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A key of this installation.
 *
 * @param kid the thumbprint of its public half, RFC 7638
 * @param retiredAt since when it signs nothing any more
 */
public record IssuerKey(
        String kid,
        KeyUse use,
        PublicKey publicKey,
        @Nullable PrivateKey privateKey,
        Instant createdAt,
        @Nullable Instant retiredAt) {

    public byte[] sign(byte[] content) {
        try {
            Signature signature = Signature.getInstance(use.signature());
            signature.initSign(privateKey);
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public boolean verifies(byte[] content, byte[] signed) {
        try {
            Signature signature = Signature.getInstance(use.signature());
            signature.initVerify(publicKey);
            signature.update(content);
            return signature.verify(signed);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    @Override
    public String toString() {
        return "IssuerKey[" + kid + "]";
    }
}
