package vn.hocso.certification.signing;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;

import tools.jackson.databind.JsonNode;

/** The four methods of CSC API v2 that signing hashes takes. */
final class CscService {

    private static final String SHA_256 = NISTObjectIdentifiers.id_sha256.getId();

    private final CscConnection connection;

    CscService(CscConnection connection) {
        this.connection = connection;
    }

    List<CscCredential> list(String userId) {
        JsonNode answer = connection.call("credentials/list", Map.of("userID", userId));
        return answer.path("credentialIDs").values().stream()
                .map(id -> info(id.asString()))
                .toList();
    }

    CscCredential info(String credentialId) {
        return CscCredential.of(
                credentialId,
                connection.call(
                        "credentials/info",
                        Map.of(
                                "credentialID",
                                credentialId,
                                "certificates",
                                "chain",
                                "certInfo",
                                true,
                                "authInfo",
                                true)));
    }

    /** Leave to sign exactly these hashes, as the service's signature activation data. */
    String authorise(String credentialId, List<byte[]> hashes, Map<String, String> activation) {
        Map<String, Object> request = new LinkedHashMap<>();
        request.put("credentialID", credentialId);
        request.put("numSignatures", hashes.size());
        request.put("hashes", base64(hashes));
        request.put("hashAlgorithmOID", SHA_256);
        if (!activation.isEmpty()) {
            request.put(
                    "authData",
                    activation.entrySet().stream()
                            .map(given -> Map.of("id", given.getKey(), "value", given.getValue()))
                            .toList());
        }
        return connection.call("credentials/authorize", request).path("SAD").asString("");
    }

    List<byte[]> sign(CscCredential credential, List<byte[]> hashes, String activationData) {
        JsonNode answer = connection.call(
                "signatures/signHash",
                Map.of(
                        "credentialID",
                        credential.id(),
                        "SAD",
                        activationData,
                        "hashes",
                        base64(hashes),
                        "hashAlgorithmOID",
                        SHA_256,
                        "signAlgo",
                        credential.signatureAlgorithm(),
                        "operationMode",
                        "S"));
        List<byte[]> signatures = answer.path("signatures").values().stream()
                .map(one -> Base64.getDecoder().decode(one.asString()))
                .toList();
        if (signatures.size() != hashes.size()) {
            throw new SigningUnavailable("The signing service gave %d signatures for %d documents"
                    .formatted(signatures.size(), hashes.size()));
        }
        return signatures;
    }

    private static List<String> base64(List<byte[]> all) {
        return all.stream().map(Base64.getEncoder()::encodeToString).toList();
    }
}
