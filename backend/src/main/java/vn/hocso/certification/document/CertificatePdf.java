package vn.hocso.certification.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Draws a certificate on one page of A4, as PDF/A-2b, still unsigned. */
public final class CertificatePdf {

    private CertificatePdf() {}

    /** In the usual form, for issuers without a template of their own; see the other one. */
    public static byte[] of(CertificateFace face, String code) {
        return of(face, code, StandardLayout.COMPLETION_LANDSCAPE.layout(), Pictures.NONE);
    }

    /** @param code what the QR code holds */
    public static byte[] of(CertificateFace face, String code, Layout layout, Pictures pictures) {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(layout.orientation().page());
            document.addPage(page);
            try (Canvas canvas = new Canvas(document, page)) {
                new LayoutPrinter(canvas, face, code, pictures).draw(layout);
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
