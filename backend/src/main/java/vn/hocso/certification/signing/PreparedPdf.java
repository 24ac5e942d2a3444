package vn.hocso.certification.signing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.GregorianCalendar;
import java.util.HexFormat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.ExternalSigningSupport;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;

/**
 * A PDF with the place for its signature still empty. The hash of all around that place is fixed now, so that the signature itself may be
 * made later and elsewhere.
 */
final class PreparedPdf {

    private static final COSName CADES_DETACHED = COSName.getPDFName("ETSI.CAdES.detached");
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private final byte[] pdf;
    private final int[] range;

    private PreparedPdf(byte[] pdf, int[] range) {
        this.pdf = pdf;
        this.range = range;
    }

    static PreparedPdf of(byte[] pdf, Instant at, int room) {
        try (PDDocument document = Loader.loadPDF(pdf);
                SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(room);
            PDSignature signature = signature(at);
            document.addSignature(signature, options);
            ByteArrayOutputStream out = new ByteArrayOutputStream(pdf.length + 2 * room + 4096);
            ExternalSigningSupport signing = document.saveIncrementalForExternalSigning(out);
            signing.setSignature(new byte[0]);
            return new PreparedPdf(out.toByteArray(), signature.getByteRange());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] hash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(pdf, range[0], range[1]);
            digest.update(pdf, range[2], range[3]);
            return digest.digest();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The whole document with its signature, which is padded with noughts to the room that was left for it. */
    byte[] with(byte[] cms) {
        byte[] contents = HexFormat.of().withUpperCase().formatHex(cms).getBytes(StandardCharsets.US_ASCII);
        int begin = range[1] + 1;
        if (contents.length > range[2] - 1 - begin) {
            throw new IllegalStateException("The signature of %d bytes is larger than its room".formatted(cms.length));
        }
        byte[] signed = pdf.clone();
        System.arraycopy(contents, 0, signed, begin, contents.length);
        return signed;
    }

    private static PDSignature signature(Instant at) {
        PDSignature signature = new PDSignature();
        signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        signature.setSubFilter(CADES_DETACHED);
        signature.setSignDate(
                GregorianCalendar.from(at.truncatedTo(ChronoUnit.SECONDS).atZone(ZONE)));
        return signature;
    }
}
