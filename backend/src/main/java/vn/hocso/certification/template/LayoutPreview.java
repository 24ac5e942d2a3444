package vn.hocso.certification.template;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import java.util.concurrent.Semaphore;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

import vn.hocso.certification.document.CertificatePdf;
import vn.hocso.certification.document.Layer;
import vn.hocso.certification.document.Layout;
import vn.hocso.certification.document.Sample;
import vn.hocso.certification.template.TemplateViews.PreviewLayout;
import vn.hocso.shared.Actor;

/** Shows a layout as it would be printed: the very paper, turned into a picture. */
@Component
class LayoutPreview {

    private static final float DOTS_PER_INCH = 120;

    /** Drawing is work for the processor; more at once only makes all of them slower. */
    private final Semaphore desks = new Semaphore(Runtime.getRuntime().availableProcessors());

    private final TemplateService templates;
    private final TemplatePictures pictures;

    LayoutPreview(TemplateService templates, TemplatePictures pictures) {
        this.templates = templates;
        this.pictures = pictures;
    }

    byte[] draw(Actor actor, TemplateId id, PreviewLayout request) {
        templates.readable(actor, id);
        Layout layout = withKnownPictures(request.layout(), pictures.names(id));
        desks.acquireUninterruptibly();
        try (PDDocument paper = Loader.loadPDF(
                CertificatePdf.of(request.sample().face(), Sample.CODE, layout, pictures.forPrinting(id)))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            ImageIO.write(new PDFRenderer(paper).renderImageWithDPI(0, DOTS_PER_INCH), "png", out);
            return out.toByteArray();
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        } finally {
            desks.release();
        }
    }

    private static Layout withKnownPictures(Layout layout, Set<String> known) {
        return new Layout(
                layout.orientation(),
                layout.layers().stream()
                        .filter(layer -> !(layer instanceof Layer.Image image) || known.contains(image.image()))
                        .toList());
    }
}
