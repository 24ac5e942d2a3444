package vn.hocso.shared;

/**
 * Keeps secrets at rest under the installation's own key. Each call names the purpose, such as {@code identity.totp} and the row it
 * belongs to: what was encrypted for one purpose cannot be read, or found, under another.
 */
public interface Encryption {

    /** The same text encrypted twice gives different bytes. */
    byte[] encrypt(String purpose, byte[] plain);

    /** What was encrypted for that purpose; anything else, or anything changed since, fails. */
    byte[] decrypt(String purpose, byte[] encrypted);

    /** 32 bytes that are the same for the same text, to find or compare it without keeping it; useless to whoever lacks the key. */
    byte[] fingerprint(String purpose, String text);
}
