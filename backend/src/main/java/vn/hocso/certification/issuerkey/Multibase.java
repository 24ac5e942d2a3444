package vn.hocso.certification.issuerkey;

import java.math.BigInteger;
import java.security.PublicKey;

/** Bytes in base 58 as Bitcoin writes them, with a leading {@code z}: how the proofs of badges write keys and signatures. */
public final class Multibase {

    private static final String LETTERS = "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(58);
    private static final byte[] ED25519_PUBLIC = {(byte) 0xED, 0x01};

    private Multibase() {}

    static String ed25519(PublicKey key) {
        byte[] raw = PublicKeys.raw(key);
        byte[] prefixed = new byte[raw.length + ED25519_PUBLIC.length];
        System.arraycopy(ED25519_PUBLIC, 0, prefixed, 0, ED25519_PUBLIC.length);
        System.arraycopy(raw, 0, prefixed, ED25519_PUBLIC.length, raw.length);
        return base58(prefixed);
    }

    public static String base58(byte[] bytes) {
        StringBuilder digits = new StringBuilder();
        BigInteger rest = new BigInteger(1, bytes);
        while (rest.signum() > 0) {
            BigInteger[] divided = rest.divideAndRemainder(BASE);
            digits.append(LETTERS.charAt(divided[1].intValue()));
            rest = divided[0];
        }
        for (int i = 0; i < bytes.length && bytes[i] == 0; i++) {
            digits.append(LETTERS.charAt(0));
        }
        return digits.append('z').reverse().toString();
    }
}
