package vn.hocso.certification.document;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

import vn.hocso.certification.document.Layer.Align;
import vn.hocso.certification.document.Layer.Weight;
import vn.hocso.shared.QrCode;

/** One page to draw on, measured in points from the bottom left. */
final class Canvas implements AutoCloseable {

    private final PDDocument document;
    private final PDPageContentStream stream;
    private final float height;
    private final Map<Weight, Typeface> typefaces = new EnumMap<>(Weight.class);

    Canvas(PDDocument document, PDPage page) throws IOException {
        this.document = document;
        stream = new PDPageContentStream(document, page);
        height = page.getMediaBox().getHeight();
    }

    float height() {
        return height;
    }

    /** Only weights that are drawn with are read. */
    Typeface typeface(Weight weight) {
        return typefaces.computeIfAbsent(weight, wanted -> Typeface.load(document, wanted));
    }

    /** Sets the paragraph's lines between the left edge and the width, the first base line at {@code y}. */
    void set(Paragraph paragraph, Align align, float left, float within, float y, float leading, Color colour)
            throws IOException {
        float base = y;
        for (String line : paragraph.lines()) {
            float spare = within - paragraph.face().width(line, paragraph.size());
            float x = switch (align) {
                case LEFT -> left;
                case CENTRE -> left + spare / 2;
                case RIGHT -> left + spare;
            };
            text(paragraph.face(), paragraph.size(), line, x, base, colour);
            base -= paragraph.size() * leading;
        }
    }

    float left(Paragraph paragraph, float x, float y, float leading, Color colour) throws IOException {
        float base = y;
        for (String line : paragraph.lines()) {
            text(paragraph.face(), paragraph.size(), line, x, base, colour);
            base -= paragraph.size() * leading;
        }
        return base;
    }

    void frame(float x, float y, float boxWidth, float boxHeight, float thickness, Color colour) throws IOException {
        stream.setStrokingColor(colour);
        stream.setLineWidth(thickness);
        stream.addRect(x, y, boxWidth, boxHeight);
        stream.stroke();
    }

    void image(BufferedImage image, float x, float y, float drawnWidth, float drawnHeight) throws IOException {
        stream.drawImage(LosslessFactory.createFromImage(document, image), x, y, drawnWidth, drawnHeight);
    }

    void fill(float x, float y, float boxWidth, float boxHeight, Color colour) throws IOException {
        stream.setNonStrokingColor(colour);
        stream.addRect(x, y, boxWidth, boxHeight);
        stream.fill();
    }

    void qr(QrCode code, float x, float y, float side) throws IOException {
        float module = side / code.size();
        stream.setNonStrokingColor(Color.BLACK);
        for (QrCode.Run run : code.darkRuns()) {
            stream.addRect(
                    x + run.column() * module, y + side - (run.row() + 1) * module, run.length() * module, module);
        }
        stream.fill();
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private void text(Typeface face, float size, String line, float x, float y, Color colour) throws IOException {
        stream.beginText();
        stream.setFont(face.font(), size);
        stream.setNonStrokingColor(colour);
        stream.newLineAtOffset(x, y);
        stream.showText(line);
        stream.endText();
    }
}
