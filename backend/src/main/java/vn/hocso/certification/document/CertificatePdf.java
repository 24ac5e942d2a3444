package vn.hocso.certification.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws a certificate: A4 landscape in the usual form, as PDF/A-2b, still unsigned. */
public final class CertificatePdf {

    private CertificatePdf() {}

    /** @param code what the QR code holds */
    public static byte[] of(CertificateFace face, String code) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(PDRectangle.A4.getHeight(), PDRectangle.A4.getWidth()));
            document.addPage(page);
            try (Canvas canvas = new Canvas(document, page)) {
                new CertificateLayout(canvas, face, code).draw();
            }
            ArchiveFormat.apply(document, face);
            ByteArrayOutputStream out = new ByteArrayOutputStream(120_000);
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
