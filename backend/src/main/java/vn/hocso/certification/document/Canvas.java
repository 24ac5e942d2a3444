package vn.hocso.certification.document;

import java.awt.Color;
import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;

import vn.hocso.certification.document.Typeface.Weight;
import vn.hocso.shared.QrCode;

/** One page to draw on, measured in points from the bottom left. */
final class Canvas implements AutoCloseable {

    private final PDPageContentStream stream;
    private final float width;
    private final float height;
    private final Typeface regular;
    private final Typeface italic;
    private final Typeface semiBold;
    private final Typeface bold;

    Canvas(PDDocument document, PDPage page) throws IOException {
        stream = new PDPageContentStream(document, page);
        width = page.getMediaBox().getWidth();
        height = page.getMediaBox().getHeight();
        regular = Typeface.load(document, Weight.REGULAR);
        italic = Typeface.load(document, Weight.ITALIC);
        semiBold = Typeface.load(document, Weight.SEMI_BOLD);
        bold = Typeface.load(document, Weight.BOLD);
    }

    float width() {
        return width;
    }

    float height() {
        return height;
    }

    Typeface regular() {
        return regular;
    }

    Typeface italic() {
        return italic;
    }

    Typeface semiBold() {
        return semiBold;
    }

    Typeface bold() {
        return bold;
    }

    /** Sets the paragraph's lines around the middle {@code x}, the first base line at {@code y}; answers the base line below the last. */
    float centred(Paragraph paragraph, float x, float y, float leading, Color colour) throws IOException {
        float base = y;
        for (String line : paragraph.lines()) {
            float left = x - paragraph.face().width(line, paragraph.size()) / 2;
            text(paragraph.face(), paragraph.size(), line, left, base, colour);
            base -= paragraph.size() * leading;
        }
        return base;
    }

    float left(Paragraph paragraph, float x, float y, float leading, Color colour) throws IOException {
        float base = y;
        for (String line : paragraph.lines()) {
            text(paragraph.face(), paragraph.size(), line, x, base, colour);
            base -= paragraph.size() * leading;
        }
        return base;
    }

    void rule(float x, float y, float length, float thickness, Color colour) throws IOException {
        fill(x, y, length, thickness, colour);
    }

    void frame(float inset, float thickness, Color colour) throws IOException {
        stream.setStrokingColor(colour);
        stream.setLineWidth(thickness);
        stream.addRect(inset, inset, width - 2 * inset, height - 2 * inset);
        stream.stroke();
    }

    void box(float x, float y, float boxWidth, float boxHeight, Color colour) throws IOException {
        stream.setStrokingColor(colour);
        stream.setLineWidth(0.7f);
        stream.addRect(x, y, boxWidth, boxHeight);
        stream.stroke();
    }

    void fill(float x, float y, float boxWidth, float boxHeight, Color colour) throws IOException {
        stream.setNonStrokingColor(colour);
        stream.addRect(x, y, boxWidth, boxHeight);
        stream.fill();
    }

    void qr(QrCode code, float x, float y, float side) throws IOException {
        float module = side / code.size();
        stream.setNonStrokingColor(Color.BLACK);
        for (int row = 0; row < code.size(); row++) {
            for (int column = 0; column < code.size(); column++) {
                if (code.dark(column, row)) {
                    stream.addRect(x + column * module, y + side - (row + 1) * module, module, module);
                }
            }
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
