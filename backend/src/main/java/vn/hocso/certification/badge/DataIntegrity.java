package vn.hocso.certification.badge;

import java.io.ByteArrayInputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

import org.springframework.stereotype.Component;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.api.RdfConsumerException;
import com.apicatalog.rdf.canon.RdfCanon;
import com.apicatalog.rdf.nquads.NQuadsWriter;

import tools.jackson.databind.json.JsonMapper;

import vn.hocso.certification.issuerkey.IssuerIdentity;
import vn.hocso.certification.issuerkey.IssuerKey;
import vn.hocso.certification.issuerkey.Multibase;

/**
 * Data Integrity proofs of the suite eddsa-rdfc-2022: what is signed is the meaning of a credential, written in one canonical way, so that
 * the order of its fields does not matter.
 */
@Component
class DataIntegrity {

    private final JsonMapper json;
    private final IssuerIdentity identity;
    private final Contexts contexts = new Contexts();

    DataIntegrity(JsonMapper json, IssuerIdentity identity) {
        this.json = json;
        this.identity = identity;
    }

    /** The document with its proof at the end. */
    Map<String, Object> signed(Map<String, Object> document, IssuerKey key, Instant at) {
        Map<String, Object> proof = new LinkedHashMap<>();
        proof.put("type", "DataIntegrityProof");
        proof.put("cryptosuite", "eddsa-rdfc-2022");
        proof.put("created", at.truncatedTo(ChronoUnit.SECONDS).toString());
        proof.put("verificationMethod", identity.method(key));
        proof.put("proofPurpose", "assertionMethod");
        Map<String, Object> options = new LinkedHashMap<>(proof);
        options.put("@context", document.get("@context"));
        byte[] hashes = new byte[64];
        System.arraycopy(sha256(canonical(options)), 0, hashes, 0, 32);
        System.arraycopy(sha256(canonical(document)), 0, hashes, 32, 32);
        proof.put("proofValue", Multibase.base58(key.sign(hashes)));
        Map<String, Object> signed = new LinkedHashMap<>(document);
        signed.put("proof", proof);
        return signed;
    }

    /** RDF Dataset Canonicalization (RDFC-1.0) as N-Quads. */
    String canonical(Map<String, Object> document) {
        StringWriter quads = new StringWriter();
        try {
            RdfCanon canon = RdfCanon.create("SHA-256");
            JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(json.writeValueAsBytes(document))))
                    .loader(contexts)
                    .provide(canon);
            canon.provide(new NQuadsWriter(quads));
            return quads.toString();
        } catch (JsonLdError | RdfConsumerException e) {
            throw new IllegalStateException("A badge cannot be written canonically", e);
        }
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
