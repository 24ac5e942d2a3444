package vn.hocso.certification.signing;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * The installation's own small authority, used while no signing key is configured: a key made once, kept in the data directory and
 * readable by its owner only. It protects certificates against change; who stands behind it only this installation vouches for.
 */
final class InternalAuthority {

    /** A PKCS#12 file needs a password; what guards this one is that only its owner may read it. */
    private static final char[] PASSWORD = "hocso-internal".toCharArray();

    private static final X500Name AUTHORITY = new X500Name("CN=Hocso internal authority,O=Hocso,C=VN");
    private static final X500Name SIGNER = new X500Name("CN=Hocso internal certificate signing,O=Hocso,C=VN");

    /** noRevAvail (RFC 9608): no list of revoked keys is published for this certificate. */
    private static final ASN1ObjectIdentifier NO_REVOCATION_AVAILABLE = new ASN1ObjectIdentifier("2.5.29.56");

    private final Path directory;

    InternalAuthority(Path directory) {
        this.directory = directory;
    }

    /** The key of this directory, made on first use; two processes starting together end with the same one. */
    LocalKey key(Instant now) {
        synchronized (InternalAuthority.class) {
            return keyOfThisProcess(now);
        }
    }

    /** A file's lock keeps other processes out, but not other threads of this one. */
    private LocalKey keyOfThisProcess(Instant now) {
        Path file = directory.resolve("internal-signing.p12");
        try {
            Files.createDirectories(directory);
            try (FileChannel channel = FileChannel.open(
                            directory.resolve("signing.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    FileLock lock = channel.lock()) {
                if (lock.isValid() && Files.notExists(file)) {
                    write(file, generate(now));
                }
            }
            return LocalKey.read(file, PASSWORD, true);
        } catch (IOException | GeneralSecurityException | OperatorCreationException e) {
            throw UnusableSigningKey.file(file, "it cannot be made", e);
        }
    }

    private static KeyStore generate(Instant now)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPair authority = pair();
        KeyPair signer = pair();
        X509Certificate root =
                certificate(AUTHORITY, authority, AUTHORITY, authority, now, KeyUsage.keyCertSign | KeyUsage.cRLSign);
        X509Certificate own = certificate(
                SIGNER, signer, AUTHORITY, authority, now, KeyUsage.digitalSignature | KeyUsage.nonRepudiation);
        KeyStore store = KeyStore.getInstance("PKCS12");
        store.load(null, PASSWORD);
        store.setKeyEntry("signing", signer.getPrivate(), PASSWORD, new Certificate[] {own, root});
        return store;
    }

    private static KeyPair pair() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    private static X509Certificate certificate(
            X500Name subject, KeyPair pair, X500Name issuer, KeyPair authority, Instant now, int usage)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        boolean root = subject.equals(issuer);
        JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                        issuer,
                        new BigInteger(120, new SecureRandom()).setBit(119),
                        Date.from(now.minus(1, ChronoUnit.HOURS)),
                        Date.from(now.plus(root ? 7305 : 7300, ChronoUnit.DAYS)),
                        subject,
                        pair.getPublic())
                .addExtension(Extension.basicConstraints, true, new BasicConstraints(root))
                .addExtension(Extension.keyUsage, true, new KeyUsage(usage))
                .addExtension(
                        Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(pair.getPublic()))
                .addExtension(
                        Extension.authorityKeyIdentifier,
                        false,
                        identifiers.createAuthorityKeyIdentifier(authority.getPublic()));
        if (!root) {
            builder.addExtension(NO_REVOCATION_AVAILABLE, false, DERNull.INSTANCE);
        }
        return signed(builder, authority.getPrivate());
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException, OperatorCreationException {
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(key)));
    }

    /** Written beside and moved into place after it is on the disk, so that a crash leaves either no key or a whole one. */
    private void write(Path file, KeyStore store) throws IOException, GeneralSecurityException {
        Path draft = directory.resolve("internal-signing.p12.new");
        Files.deleteIfExists(draft);
        if (directory.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (OutputStream out = Files.newOutputStream(draft)) {
            store.store(out, PASSWORD);
        }
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }
}
