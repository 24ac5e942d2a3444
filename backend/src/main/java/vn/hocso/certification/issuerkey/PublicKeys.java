package vn.hocso.certification.issuerkey;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** How public keys are written for others to read. */
public final class PublicKeys {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final int SIDE = 32;

    /** What stands before the bytes of an Ed25519 key in its usual encoding, RFC 8410. */
    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");

    private PublicKeys() {}

    /** As a JSON web key, only what makes the key. */
    public static Map<String, String> jwk(PublicKey key) {
        Map<String, String> jwk = new LinkedHashMap<>();
        if (key instanceof ECPublicKey curve) {
            jwk.put("crv", "P-256");
            jwk.put("kty", "EC");
            jwk.put("x", base64(bytes(curve.getW().getAffineX())));
            jwk.put("y", base64(bytes(curve.getW().getAffineY())));
        } else {
            jwk.put("crv", "Ed25519");
            jwk.put("kty", "OKP");
            jwk.put("x", base64(raw(key)));
        }
        return jwk;
    }

    /** RFC 7638: the hash of the required members in the order of their names. */
    public static String thumbprint(PublicKey key) {
        StringBuilder json = new StringBuilder("{");
        jwk(key).forEach((name, value) ->
                json.append(json.length() > 1 ? "," : "").append("\"%s\":\"%s\"".formatted(name, value)));
        return base64(sha256(json.append('}').toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** An Ed25519 key in its 32 bytes, which are the last of its usual encoding. */
    public static byte[] raw(PublicKey key) {
        byte[] encoded = key.getEncoded();
        return Arrays.copyOfRange(encoded, encoded.length - SIDE, encoded.length);
    }

    /** The other way round: the key whose 32 bytes these are; empty when they make none. */
    public static Optional<PublicKey> ed25519(byte[] raw) {
        if (raw.length != SIDE) {
            return Optional.empty();
        }
        byte[] encoded = Arrays.copyOf(ED25519_PREFIX, ED25519_PREFIX.length + SIDE);
        System.arraycopy(raw, 0, encoded, ED25519_PREFIX.length, SIDE);
        try {
            return Optional.of(KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded)));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    static String base64(byte[] bytes) {
        return BASE64.encodeToString(bytes);
    }

    private static byte[] bytes(BigInteger coordinate) {
        byte[] plain = coordinate.toByteArray();
        byte[] side = new byte[SIDE];
        int length = Math.min(plain.length, SIDE);
        System.arraycopy(plain, plain.length - length, side, SIDE - length, length);
        return side;
    }

    private static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
