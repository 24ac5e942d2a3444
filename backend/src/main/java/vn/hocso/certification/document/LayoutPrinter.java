package vn.hocso.certification.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.time.format.DateTimeFormatter;

import vn.hocso.certification.document.Layer.Bar;
import vn.hocso.certification.document.Layer.Box;
import vn.hocso.certification.document.Layer.Frame;
import vn.hocso.certification.document.Layer.Image;
import vn.hocso.certification.document.Layer.Qr;
import vn.hocso.certification.document.Layer.SigningMark;
import vn.hocso.certification.document.Layer.Text;
import vn.hocso.certification.document.Layer.Weight;
import vn.hocso.shared.QrCode;

/** Draws the layers of a layout for one certificate. */
final class LayoutPrinter {

    private static final float POINTS = 72 / 25.4f;
    private static final DateTimeFormatter SIGNED_AT = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx");

    private final Canvas canvas;
    private final CertificateFace face;
    private final String code;
    private final Pictures pictures;

    /** @param code what the QR code holds */
    LayoutPrinter(Canvas canvas, CertificateFace face, String code, Pictures pictures) {
        this.canvas = canvas;
        this.face = face;
        this.code = code;
        this.pictures = pictures;
    }

    void draw(Layout layout) throws IOException {
        for (Layer layer : layout.layers()) {
            draw(layer);
        }
    }

    private void draw(Layer layer) throws IOException {
        Box box = layer.box();
        float x = box.x() * POINTS;
        float top = canvas.height() - box.y() * POINTS;
        float width = box.width() * POINTS;
        float height = box.height() * POINTS;
        switch (layer) {
            case Text text -> new TextColumn(canvas, text, x, top, width, height).draw(text.paragraphs(), face);
            case Image image -> picture(pictures.get(image.image()), x, top, width, height);
            case Bar bar -> canvas.fill(x, top - height, width, height, Color.decode(bar.colour()));
            case Frame frame ->
                canvas.frame(x, top - height, width, height, frame.thickness(), Color.decode(frame.colour()));
            case Qr square -> qr(x, top, Math.min(width, height));
            case SigningMark mark -> signingMark(Color.decode(mark.colour()), x, top, width, height);
        }
    }

    private void qr(float x, float top, float side) throws IOException {
        canvas.qr(QrCode.of(code), x, top - side, side);
    }

    private void picture(BufferedImage image, float x, float top, float width, float height) throws IOException {
        float scale = Math.min(width / image.getWidth(), height / image.getHeight());
        float drawnWidth = image.getWidth() * scale;
        float drawnHeight = image.getHeight() * scale;
        canvas.image(image, x + (width - drawnWidth) / 2, top - (height + drawnHeight) / 2, drawnWidth, drawnHeight);
    }

    private void signingMark(Color colour, float x, float top, float width, float height) throws IOException {
        float unit = height / 41;
        float inside = x + 8 * unit;
        String at = SIGNED_AT.format(face.signedAt().atZone(ArchiveFormat.ZONE));
        float bottom = top - height;
        canvas.frame(x, bottom, width, height, 0.7f, colour);
        canvas.left(
                Paragraph.fit(canvas.typeface(Weight.SEMI_BOLD), "Đã ký số", 8 * unit, width - 16 * unit, 1),
                inside,
                bottom + 30 * unit,
                1,
                colour);
        Paragraph agency = Paragraph.fit(
                canvas.typeface(Weight.REGULAR), "Cơ quan: " + face.issuer().name(), 7 * unit, width - 16 * unit, 2);
        canvas.left(agency, inside, bottom + (agency.lines().size() == 1 ? 19 : 21.5f) * unit, 1.25f, colour);
        canvas.left(
                Paragraph.fit(
                        canvas.typeface(Weight.REGULAR), "Thời gian ký: " + at, 6.5f * unit, width - 16 * unit, 1),
                inside,
                bottom + 6 * unit,
                1,
                colour);
    }
}
