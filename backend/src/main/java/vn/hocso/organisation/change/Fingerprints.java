package vn.hocso.organisation.change;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

/** Tells the same wish asked twice from another under the same identifier. */
@Component
class Fingerprints {

    private final JsonMapper json;

    Fingerprints(JsonMapper json) {
        this.json = json;
    }

    String of(ChangeDetails details, LocalDate day) {
        String text = day + "\n" + json.writeValueAsString(details);
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
