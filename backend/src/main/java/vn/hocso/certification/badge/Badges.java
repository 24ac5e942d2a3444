package vn.hocso.certification.badge;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Service;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.issuerkey.IssuerIdentity;
import vn.hocso.certification.issuerkey.IssuerKey;
import vn.hocso.certification.issuerkey.IssuerKeys;
import vn.hocso.certification.issuerkey.KeyUse;
import vn.hocso.certification.register.Certificate;

/** Makes the badge of a certificate in the forms that other systems take. */
@Service
public class Badges {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final BadgeCredential credential;
    private final DataIntegrity integrity;
    private final IssuerKeys keys;
    private final IssuerIdentity identity;
    private final JsonMapper json;
    private final Clock clock;

    Badges(
            BadgeCredential credential,
            DataIntegrity integrity,
            IssuerKeys keys,
            IssuerIdentity identity,
            JsonMapper json,
            Clock clock) {
        this.credential = credential;
        this.integrity = integrity;
        this.keys = keys;
        this.identity = identity;
        this.json = json;
        this.clock = clock;
    }

    /** With its proof inside. */
    public String json(Certificate certificate) {
        return json.writeValueAsString(
                integrity.signed(credential.of(certificate), keys.current(KeyUse.BADGE), clock.instant()));
    }

    /** As a JSON web token, whose claims repeat what Open Badges asks for. */
    String jwt(Certificate certificate) {
        IssuerKey key = keys.current(KeyUse.BADGE);
        Map<String, Object> claims = new LinkedHashMap<>(credential.of(certificate));
        claims.put("iss", identity.did());
        claims.put("jti", claims.get("id"));
        claims.put("nbf", certificate.issuedAt().getEpochSecond());
        if (claims.get("validUntil") instanceof String end) {
            claims.put("exp", Instant.parse(end).getEpochSecond());
        }
        Map<String, Object> header = new LinkedHashMap<>();
        header.put("alg", key.use().jose());
        header.put("typ", "JWT");
        header.put("kid", identity.method(key));
        String signed = part(header) + "." + part(claims);
        return signed + "." + BASE64.encodeToString(key.sign(signed.getBytes(StandardCharsets.US_ASCII)));
    }

    byte[] png(Certificate certificate) {
        return BakedPng.bake(BadgePicture.png(certificate.course().title(), year(certificate)), json(certificate));
    }

    String svg(Certificate certificate) {
        return BadgePicture.svg(certificate.course().title(), year(certificate), json(certificate));
    }

    private static String year(Certificate certificate) {
        return Integer.toString(certificate.issuedOn().getYear());
    }

    private String part(Map<String, Object> fields) {
        return BASE64.encodeToString(json.writeValueAsBytes(fields));
    }
}
