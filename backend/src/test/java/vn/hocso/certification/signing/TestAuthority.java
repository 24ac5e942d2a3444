package vn.hocso.certification.signing;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

import vn.hocso.certification.document.CertificateFaces;

/** An authority for tests that gives out certificates of any use. */
final class TestAuthority {

    private static final Instant FROM = CertificateFaces.SIGNED_AT.minus(1, ChronoUnit.DAYS);

    /** noRevAvail (RFC 9608), so that the validators ask nobody for lists of revoked keys. */
    private static final ASN1ObjectIdentifier NO_REVOCATION_AVAILABLE = new ASN1ObjectIdentifier("2.5.29.56");

    private final KeyPair pair = pair("EC");
    private final X500Name name = new X500Name("CN=Test authority,O=Hocso tests,C=VN");
    private final X509Certificate root = certificate(name, pair, null, true);

    X509Certificate root() {
        return root;
    }

    /** A key with a certificate that signs documents. */
    LocalKey key(String commonName, String algorithm) {
        KeyPair own = pair(algorithm);
        X509Certificate certificate =
                certificate(new X500Name("CN=" + commonName + ",O=Hocso tests,C=VN"), own, null, false);
        return new LocalKey(own.getPrivate(), List.of(certificate, root), false, null);
    }

    /** A key with a certificate that signs time stamps only. */
    LocalKey timeStampKey() {
        KeyPair own = pair("RSA");
        X509Certificate certificate = certificate(
                new X500Name("CN=Test time stamps,O=Hocso tests,C=VN"),
                own,
                new ExtendedKeyUsage(KeyPurposeId.id_kp_timeStamping),
                false);
        return new LocalKey(own.getPrivate(), List.of(certificate, root), false, null);
    }

    private X509Certificate certificate(X500Name subject, KeyPair own, ExtendedKeyUsage purpose, boolean authority) {
        try {
            X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                            name,
                            new BigInteger(80, new SecureRandom()).setBit(79),
                            Date.from(FROM),
                            Date.from(FROM.plus(3650, ChronoUnit.DAYS)),
                            subject,
                            own.getPublic())
                    .addExtension(Extension.basicConstraints, true, new BasicConstraints(authority))
                    .addExtension(
                            Extension.keyUsage,
                            true,
                            new KeyUsage(
                                    authority
                                            ? KeyUsage.keyCertSign
                                            : purpose == null
                                                    ? KeyUsage.digitalSignature | KeyUsage.nonRepudiation
                                                    : KeyUsage.digitalSignature));
            if (!authority) {
                builder.addExtension(NO_REVOCATION_AVAILABLE, false, DERNull.INSTANCE);
            }
            if (purpose != null) {
                builder.addExtension(Extension.extendedKeyUsage, true, purpose);
            }
            return new JcaX509CertificateConverter()
                    .getCertificate(
                            builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate())));
        } catch (GeneralSecurityException | OperatorCreationException | java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair pair(String algorithm) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(algorithm);
            if (algorithm.equals("EC")) {
                generator.initialize(new ECGenParameterSpec("secp256r1"));
            } else {
                generator.initialize(2048);
            }
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
