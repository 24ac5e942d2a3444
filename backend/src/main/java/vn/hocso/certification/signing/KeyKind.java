package vn.hocso.certification.signing;

import java.security.PublicKey;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;

/** The two kinds of keys that sign documents, both over SHA-256. */
enum KeyKind {
    EC("SHA256withECDSA", new AlgorithmIdentifier(X9ObjectIdentifiers.ecdsa_with_SHA256)),
    RSA("SHA256withRSA", new AlgorithmIdentifier(PKCSObjectIdentifiers.sha256WithRSAEncryption, DERNull.INSTANCE));

    private final String algorithm;
    private final AlgorithmIdentifier identifier;

    KeyKind(String algorithm, AlgorithmIdentifier identifier) {
        this.algorithm = algorithm;
        this.identifier = identifier;
    }

    static KeyKind of(PublicKey key) {
        return "RSA".equals(key.getAlgorithm()) ? RSA : EC;
    }

    /** As Java's security providers name it. */
    String algorithm() {
        return algorithm;
    }

    AlgorithmIdentifier identifier() {
        return identifier;
    }

    ASN1ObjectIdentifier oid() {
        return identifier.getAlgorithm();
    }
}
