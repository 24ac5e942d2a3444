package vn.hocso.assessment.quiz;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Recognises Safe Exam Browser by what it sends along: the SHA-256 of the address asked for, without its fragment, followed by a key. The
 * config key tells the configuration, the browser exam key the program and configuration together.
 */
final class ExamBrowser {

    static final String CONFIG_KEY_HASH = "X-SafeExamBrowser-ConfigKeyHash";
    static final String REQUEST_HASH = "X-SafeExamBrowser-RequestHash";

    private ExamBrowser() {}

    /** Whether the header was made with one of the keys. */
    static boolean fits(String url, List<String> keys, @Nullable String header) {
        if (header == null) {
            return false;
        }
        byte[] sent = header.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
        boolean fits = false;
        for (String key : keys) {
            fits |= MessageDigest.isEqual(sent, hash(url, key).getBytes(StandardCharsets.US_ASCII));
        }
        return fits;
    }

    static String hash(String url, String key) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest((url + key.toLowerCase(Locale.ROOT)).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
