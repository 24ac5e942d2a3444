package vn.hocso.platform;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;

import vn.hocso.shared.Encryption;

/**
 * AES-256 in Galois/counter mode under keys derived from the installation's own. What is written begins with a format number and a mark of
 * the key, so that keys can be changed while old values are still around. The purpose is authenticated with it.
 */
class AesEncryption implements Encryption {

    private static final byte FORMAT = 1;
    private static final int MARK = 4;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final List<Key> keys;

    AesEncryption(List<byte[]> secrets) {
        if (secrets.isEmpty()) {
            throw new IllegalArgumentException("at least one key is needed");
        }
        keys = secrets.stream().map(Key::of).toList();
    }

    @Override
    public byte[] encrypt(String purpose, byte[] plain) {
        Key key = keys.getFirst();
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        byte[] body = cipher(Cipher.ENCRYPT_MODE, key, nonce, purpose, plain);
        return ByteBuffer.allocate(1 + MARK + NONCE + body.length)
                .put(FORMAT)
                .put(key.mark())
                .put(nonce)
                .put(body)
                .array();
    }

    @Override
    public byte[] decrypt(String purpose, byte[] encrypted) {
        ByteBuffer in = ByteBuffer.wrap(encrypted);
        if (encrypted.length <= 1 + MARK + NONCE || in.get() != FORMAT) {
            throw new IllegalArgumentException("not an encrypted value");
        }
        byte[] mark = new byte[MARK];
        byte[] nonce = new byte[NONCE];
        byte[] body = new byte[encrypted.length - 1 - MARK - NONCE];
        in.get(mark).get(nonce).get(body);
        Key key = keys.stream()
                .filter(one -> Arrays.equals(one.mark(), mark))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "A value was encrypted under a key that HOCSO_SECRET_KEY does not name any more"));
        return cipher(Cipher.DECRYPT_MODE, key, nonce, purpose, body);
    }

    /** Made with the oldest key, so that it stays the same while new keys are put before it. */
    @Override
    public byte[] fingerprint(String purpose, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(keys.getLast().forFingerprints());
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] cipher(int mode, Key key, byte[] nonce, String purpose, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key.forEncryption(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalArgumentException("This was not encrypted for that purpose, or was changed", failure);
        }
    }

    /** One secret's keys for its two uses, and the mark by which its values are known. */
    private record Key(byte[] mark, SecretKey forEncryption, SecretKey forFingerprints) {

        private static Key of(byte[] secret) {
            byte[] mark = Arrays.copyOf(derived(secret, "Generic", "mark").getEncoded(), MARK);
            return new Key(mark, derived(secret, "AES", "encryption"), derived(secret, "HmacSHA256", "fingerprint"));
        }

        private static SecretKey derived(byte[] secret, String algorithm, String use) {
            try {
                return KDF.getInstance("HKDF-SHA256")
                        .deriveKey(
                                algorithm,
                                HKDFParameterSpec.ofExtract()
                                        .addIKM(secret)
                                        .thenExpand(
                                                ("hocso " + use).getBytes(StandardCharsets.UTF_8), SecretKeys.BYTES));
            } catch (GeneralSecurityException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }
}
