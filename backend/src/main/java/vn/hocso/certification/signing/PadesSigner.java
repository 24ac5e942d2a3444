package vn.hocso.certification.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.IssuerSerial;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs with a key held in memory. */
final class PadesSigner implements DocumentSigner {

    private static final COSName CADES_DETACHED = COSName.getPDFName("ETSI.CAdES.detached");
    private static final int ROOM = 8192;
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final SigningKey key;

    PadesSigner(SigningKey key) {
        this.key = key;
    }

    @Override
    public byte[] sign(byte[] pdf, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM);
            document.addSignature(signature(at), this::cms, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 2 * ROOM + 4096);
            document.saveIncremental(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public X509Certificate certificate() {
        return key.certificate();
    }

    @Override
    public boolean internal() {
        return key.internal();
    }

    private static PDSignature signature(Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES_DETACHED);
        signature.setSignDate(
                GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE)));
        return signature;
    }

    private byte[] cms(InputStream content) throws IOException {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(
                    new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
                            .setSignedAttributeGenerator(attributes())
                            .build(new JcaContentSignerBuilder(algorithm()).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator
                    .generate(new CMSProcessableByteArray(content.readAllBytes()), false)
                    .getEncoded();
        } catch (CMSException | OperatorCreationException | GeneralSecurityException e) {
            throw new IOException("Signing failed", e);
        }
    }

    private String algorithm() {
        return "EC".equals(key.key().getAlgorithm()) ? "SHA256withECDSA" : "SHA256withRSA";
    }

    /** PAdES wants the signing certificate among the signed attributes, and the time in the PDF rather than here. */
    private DefaultSignedAttributeTableGenerator attributes() throws GeneralSecurityException {
        ASN1EncodableVector own = new ASN1EncodableVector();
        own.add(new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(signingCertificate())));
        return new DefaultSignedAttributeTableGenerator(new AttributeTable(own)) {
            @Override
            public AttributeTable getAttributes(java.util.Map parameters) {
                return super.getAttributes(parameters).remove(CMSAttributes.signingTime);
            }
        };
    }

    private SigningCertificateV2 signingCertificate() throws GeneralSecurityException {
        X509Certificate certificate = key.certificate();
        byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
        X500Name issuer =
                X500Name.getInstance(certificate.getIssuerX500Principal().getEncoded());
        return new SigningCertificateV2(new ESSCertIDv2(
                hash, new IssuerSerial(new GeneralNames(new GeneralName(issuer)), certificate.getSerialNumber())));
    }
}
