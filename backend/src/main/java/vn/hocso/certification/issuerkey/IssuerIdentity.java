package vn.hocso.certification.issuerkey;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Who the installation is to others: a name of the method did:web, and the keys it is answerable for. */
@Component
public class IssuerIdentity {

    private final String base;
    private final IssuerKeys keys;

    IssuerIdentity(@Value("${hocso.base-url}") String baseUrl, IssuerKeys keys) {
        this.base = baseUrl.replaceAll("/+$", "");
        this.keys = keys;
    }

    /** Such as {@code did:web:hocso.example.vn:api:issuer}, whose document is at {@code /api/issuer/did.json}. */
    public String did() {
        String place = URI.create(base).getRawAuthority();
        return "did:web:" + URLEncoder.encode(place, StandardCharsets.UTF_8) + ":api:issuer";
    }

    public String url(String path) {
        return base + path;
    }

    public String method(IssuerKey key) {
        return did() + "#" + key.kid();
    }

    /** RFC 7517. Keys that are retired stand in it as well: they still verify. */
    Map<String, Object> jwks() {
        return Map.of("keys", keys.all().stream().map(IssuerIdentity::jwk).toList());
    }

    Map<String, Object> document() {
        List<Map<String, Object>> methods = new ArrayList<>();
        for (IssuerKey key : keys.all()) {
            methods.add(method(key, methodType(key)));
        }
        Map<String, Object> document = new LinkedHashMap<>();
        document.put(
                "@context",
                List.of(
                        "https://www.w3.org/ns/did/v1",
                        "https://w3id.org/security/multikey/v1",
                        "https://w3id.org/security/jwk/v1"));
        document.put("id", did());
        document.put("verificationMethod", methods);
        document.put(
                "assertionMethod", methods.stream().map(one -> one.get("id")).toList());
        return document;
    }

    private Map<String, Object> method(IssuerKey key, String type) {
        Map<String, Object> method = new LinkedHashMap<>();
        method.put("id", method(key));
        method.put("type", type);
        method.put("controller", did());
        if (type.equals("Multikey")) {
            method.put("publicKeyMultibase", Multibase.ed25519(key.publicKey()));
        } else {
            method.put("publicKeyJwk", jwk(key));
        }
        return method;
    }

    private static String methodType(IssuerKey key) {
        return key.use() == KeyUse.BADGE ? "Multikey" : "JsonWebKey";
    }

    private static Map<String, Object> jwk(IssuerKey key) {
        Map<String, Object> jwk = new LinkedHashMap<>(PublicKeys.jwk(key.publicKey()));
        jwk.put("kid", key.kid());
        jwk.put("alg", key.use().jose());
        jwk.put("use", "sig");
        return jwk;
    }
}
