package vn.hocso.testing;

import java.security.InvalidKeyException;
import java.time.Instant;

import javax.crypto.spec.SecretKeySpec;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;

/** An authenticator application on somebody's telephone. It gives each code once: the present one, and then the one to come. */
public class Authenticator {

    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final TimeBasedOneTimePasswordGenerator GENERATOR = new TimeBasedOneTimePasswordGenerator();

    private final byte[] secret;
    private long lastStep;

    public Authenticator(String secret) {
        this.secret = decode(secret);
    }

    public String code() {
        lastStep = Math.max(Instant.now().getEpochSecond() / 30, lastStep + 1);
        return lastCode();
    }

    public String lastCode() {
        try {
            return GENERATOR.generateOneTimePasswordString(
                    new SecretKeySpec(secret, "HmacSHA1"), Instant.ofEpochSecond(lastStep * 30));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] decode(String text) {
        byte[] bytes = new byte[text.length() * 5 / 8];
        for (int at = 0; at < bytes.length * 8; at++) {
            int group = BASE32.indexOf(text.charAt(at / 5));
            bytes[at / 8] |= (byte) (((group >> (4 - at % 5)) & 1) << (7 - at % 8));
        }
        return bytes;
    }
}
