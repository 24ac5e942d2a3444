package vn.hocso.certification.learnerrecord;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

import vn.hocso.certification.issuerkey.IssuerKey;
import vn.hocso.certification.issuerkey.IssuerKeys;
import vn.hocso.certification.issuerkey.KeyUse;
import vn.hocso.certification.issuerkey.PublicKeys;

/**
 * Signatures as JSON Web Signatures with the content detached (RFC 7515, appendix F): the content is the document in its canonical spelling,
 * and the header holds the key, so that anybody can check them and decides by the key's thumbprint whom to believe.
 */
@Component
class RecordSeal {

    static final String ENTRY = "hocso-record-entry";
    static final String FILE = "hocso-record";

    private static final Base64.Encoder ENCODER = Base64.getUrlEncoder().withoutPadding();

    private final IssuerKeys keys;
    private final Clock clock;

    RecordSeal(IssuerKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
    }

    /** Whose key signed, by its thumbprint, and when that was. */
    record Signer(String kid, Instant at) {}

    private record Header(String alg, Map<String, String> jwk, String kid, Instant statedAt, String typ) {}

    String sign(String type, JsonNode content) {
        IssuerKey key = keys.current(KeyUse.RECORD);
        Header header = new Header(
                key.use().jose(),
                PublicKeys.jwk(key.publicKey()),
                key.kid(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS),
                type);
        String first = ENCODER.encodeToString(CanonicalJson.bytes(CanonicalJson.MAPPER.valueToTree(header)));
        return first + ".." + ENCODER.encodeToString(key.sign(signed(first, content)));
    }

    /** Empty when the signature does not hold or is not of that type. */
    static Optional<Signer> check(String type, JsonNode content, String signature) {
        String[] parts = signature.split("\\.", -1);
        if (parts.length != 3 || !parts[1].isEmpty()) {
            return Optional.empty();
        }
        return decoded(parts[0])
                .flatMap(RecordSeal::header)
                .filter(header -> header.typ.equals(type) && header.alg.equals(KeyUse.RECORD.jose()))
                .filter(header -> verifies(header, signed(parts[0], content), parts[2]))
                .map(header -> new Signer(header.kid, header.statedAt));
    }

    private static boolean verifies(Header header, byte[] content, String signature) {
        return decoded(header.jwk.get("x"))
                .flatMap(PublicKeys::ed25519)
                .filter(one -> PublicKeys.jwk(one).equals(header.jwk))
                .filter(one -> PublicKeys.thumbprint(one).equals(header.kid))
                .flatMap(one -> decoded(signature).filter(bytes -> holds(one, content, bytes)))
                .isPresent();
    }

    private static boolean holds(PublicKey key, byte[] content, byte[] signature) {
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(key);
            check.update(content);
            return check.verify(signature);
        } catch (GeneralSecurityException unusable) {
            return false;
        }
    }

    private static Optional<Header> header(byte[] json) {
        try {
            JsonNode tree = CanonicalJson.MAPPER.readTree(json);
            Header header = CanonicalJson.MAPPER.treeToValue(tree, Header.class);
            boolean whole = Stream.of(header.alg, header.jwk, header.kid, header.statedAt, header.typ)
                    .allMatch(Objects::nonNull);
            return whole && CanonicalJson.spells(json, tree) ? Optional.of(header) : Optional.empty();
        } catch (JacksonException unreadable) {
            return Optional.empty();
        }
    }

    /** Only as it would be written here: the last letter of a text in base 64 has bits that nobody reads. */
    private static Optional<byte[]> decoded(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            return ENCODER.encodeToString(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] signed(String header, JsonNode content) {
        return (header + "." + ENCODER.encodeToString(CanonicalJson.bytes(content)))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
