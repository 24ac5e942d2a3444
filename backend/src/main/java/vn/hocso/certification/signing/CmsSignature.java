package vn.hocso.certification.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.List;

import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAlgorithmProtection;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.jspecify.annotations.Nullable;

/**
 * The container around one signature, in two steps: what is to be signed is there at once, the signature is put in when the key has made
 * it. Bouncy Castle's own generators do both in one call, which a key far away cannot answer for many documents together.
 */
final class CmsSignature {

    private static final AlgorithmIdentifier SHA_256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

    private final List<X509Certificate> chain;
    private final KeyKind kind;
    private final ASN1Set attributes;

    private CmsSignature(List<X509Certificate> chain, KeyKind kind, ASN1Set attributes) {
        this.chain = chain;
        this.kind = kind;
        this.attributes = attributes;
    }

    static CmsSignature over(byte[] documentHash, SigningKey key) {
        ASN1EncodableVector attributes = new ASN1EncodableVector();
        attributes.add(attribute(CMSAttributes.contentType, CMSObjectIdentifiers.data));
        attributes.add(attribute(CMSAttributes.messageDigest, new DEROctetString(documentHash)));
        attributes.add(
                attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, signingCertificate(key.certificate())));
        attributes.add(attribute(
                CMSAttributes.cmsAlgorithmProtect,
                new CMSAlgorithmProtection(
                        SHA_256, CMSAlgorithmProtection.SIGNATURE, key.kind().identifier())));
        return new CmsSignature(key.chain(), key.kind(), new DERSet(attributes));
    }

    /** What the key signs. PAdES keeps the time in the PDF and the signing certificate here. */
    byte[] toBeSigned() {
        return encoded(attributes);
    }

    /** @param timeStamp the token over the signature, for baseline T */
    byte[] with(byte[] signature, @Nullable ASN1Encodable timeStamp) {
        SignerInfo signer = new SignerInfo(
                new SignerIdentifier(new IssuerAndSerialNumber(
                        issuerOf(chain.getFirst()), chain.getFirst().getSerialNumber())),
                SHA_256,
                attributes,
                kind.identifier(),
                new DEROctetString(signature),
                timeStamp == null
                        ? null
                        : new DERSet(attribute(PKCSObjectIdentifiers.id_aa_signatureTimeStampToken, timeStamp)));
        ASN1EncodableVector certificates = new ASN1EncodableVector();
        chain.forEach(certificate -> certificates.add(Certificate.getInstance(encoded(certificate))));
        return encoded(new ContentInfo(
                CMSObjectIdentifiers.signedData,
                new SignedData(
                        new DERSet(SHA_256),
                        new ContentInfo(CMSObjectIdentifiers.data, null),
                        new DERSet(certificates),
                        null,
                        new DERSet(signer))));
    }

    private static Attribute attribute(ASN1ObjectIdentifier type, ASN1Encodable value) {
        return new Attribute(type, new DERSet(value));
    }

    private static SigningCertificateV2 signingCertificate(X509Certificate certificate) {
        return new SigningCertificateV2(new ESSCertIDv2(
                sha256(encoded(certificate)),
                new IssuerSerial(
                        new GeneralNames(new GeneralName(issuerOf(certificate))), certificate.getSerialNumber())));
    }

    private static X500Name issuerOf(X509Certificate certificate) {
        return X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
    }

    static byte[] sha256(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encoded(X509Certificate certificate) {
        try {
            return certificate.getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] encoded(ASN1Encodable value) {
        try {
            ASN1Primitive primitive = value.toASN1Primitive();
            return primitive.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
