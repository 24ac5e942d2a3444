package vn.hocso.certification.signing;

import java.io.ByteArrayInputStream;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

import tools.jackson.databind.JsonNode;

import vn.hocso.certification.signing.PersonalSigning.Asked;
import vn.hocso.certification.signing.PersonalSigning.Credential;

/** What a signing service tells of a credential. */
record CscCredential(
        String id,
        List<X509Certificate> chain,
        String signatureAlgorithm,
        String mode,
        List<Asked> asks,
        int multisign,
        boolean enabled) {

    static CscCredential of(String id, JsonNode info) {
        List<X509Certificate> chain = new ArrayList<>();
        info.path("cert").path("certificates").values().forEach(one -> chain.add(certificate(one.asString())));
        if (chain.isEmpty()) {
            throw new SigningUnavailable("The signing service sent no certificate of the credential");
        }
        JsonNode auth = info.path("auth");
        return new CscCredential(
                id,
                List.copyOf(chain),
                algorithm(info.path("key").path("algo"), chain.getFirst()),
                auth.path("mode").asString("implicit"),
                auth.path("objects").values().stream().map(CscCredential::asked).toList(),
                Math.max(1, info.path("multisign").asInt(1)),
                "enabled".equals(info.path("key").path("status").asString("enabled"))
                        && "valid".equals(info.path("cert").path("status").asString("valid")));
    }

    /** A credential that wants its owner in a browser of the service cannot be used from here. */
    Credential view() {
        X509Certificate own = chain.getFirst();
        return new Credential(
                id,
                own.getSubjectX500Principal().getName(),
                own.getNotAfter().toInstant(),
                asks,
                multisign,
                enabled && !mode.startsWith("oauth2"));
    }

    /** Services may name the key's own algorithm only, such as plain RSA; then the one with the hash is asked for. */
    private static String algorithm(JsonNode offered, X509Certificate certificate) {
        String wanted = KeyKind.of(certificate.getPublicKey()).oid().getId();
        boolean known = offered.values().stream().anyMatch(one -> wanted.equals(one.asString()));
        return known || offered.isEmpty() ? wanted : offered.get(0).asString();
    }

    private static Asked asked(JsonNode object) {
        String id = object.path("id").asString("");
        String label = object.path("label").asString(id);
        return new Asked(id, label, "N".equals(object.path("format").asString("A")));
    }

    private static X509Certificate certificate(String base64) {
        try {
            return (X509Certificate) CertificateFactory.getInstance("X.509")
                    .generateCertificate(
                            new ByteArrayInputStream(Base64.getDecoder().decode(base64)));
        } catch (CertificateException | IllegalArgumentException e) {
            throw new SigningUnavailable("The signing service sent a certificate that cannot be read", e);
        }
    }
}
