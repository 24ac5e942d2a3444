package vn.hocso.certification.signing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Checks a signature that covers a whole PDF. It reads the bytes only, without taking the document apart, so that a file made to harm
 * has little to work on.
 */
public final class SignatureCheck {

    private static final Pattern RANGE =
            Pattern.compile("/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");

    private SignatureCheck() {}

    /**
     * The certificate that came with a signature.
     *
     * @param subject whom it names, which is what its holder wrote: nobody has looked whether it is true
     */
    public record Holding(String fingerprint, String subject) {}

    /** The SHA-256 fingerprint of the certificate that signed exactly these bytes, or nothing when no signature holds. */
    public static Optional<String> signer(byte[] pdf) {
        return holding(pdf).map(Holding::fingerprint);
    }

    /** The certificate that signed exactly these bytes, whoever holds it, or nothing when no signature holds. */
    public static Optional<Holding> holding(byte[] pdf) {
        Matcher range = RANGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1));
        return range.find() ? holding(pdf, range) : Optional.empty();
    }

    public static String fingerprint(X509Certificate certificate) {
        try {
            return hex(certificate.getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static String hex(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Optional<Holding> holding(byte[] pdf, Matcher range) {
        int start = Integer.parseInt(range.group(1));
        int first = Integer.parseInt(range.group(2));
        int second = Integer.parseInt(range.group(3));
        int last = Integer.parseInt(range.group(4));
        boolean whole = start == 0 && first > 0 && second > first + 2 && (long) second + last == pdf.length;
        if (!whole || pdf[first] != '<' || pdf[second - 1] != '>') {
            return Optional.empty();
        }
        byte[] signed = new byte[first + last];
        System.arraycopy(pdf, 0, signed, 0, first);
        System.arraycopy(pdf, second, signed, first, last);
        String contents = new String(pdf, first + 1, second - first - 2, StandardCharsets.ISO_8859_1);
        return verified(signed, contents);
    }

    private static Optional<Holding> verified(byte[] signed, String contents) {
        try {
            byte[] cms = HexFormat.of().parseHex(contents);
            CMSSignedData data = new CMSSignedData(new CMSProcessableByteArray(signed), cms);
            for (SignerInformation signer : data.getSignerInfos().getSigners()) {
                for (X509CertificateHolder holder : data.getCertificates().getMatches(null)) {
                    if (signer.getSID().match(holder)
                            && signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(holder))) {
                        return Optional.of(new Holding(
                                hex(holder.getEncoded()), holder.getSubject().toString()));
                    }
                }
            }
            return Optional.empty();
        } catch (CMSException
                | OperatorCreationException
                | GeneralSecurityException
                | java.io.IOException
                | RuntimeException e) {
            // Whatever is wrong with a stranger's file, the answer is the same: no signature holds
            return Optional.empty();
        }
    }
}
