package vn.hocso.certification.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumMap;
import java.util.Map;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

import vn.hocso.certification.document.Layer.Weight;

/** A weight of Be Vietnam Pro inside one document; only the letters used are embedded. */
final class Typeface {

    private static final Map<Weight, byte[]> FILES = new EnumMap<>(Map.of(
            Weight.REGULAR, read("Regular"),
            Weight.ITALIC, read("Italic"),
            Weight.SEMI_BOLD, read("SemiBold"),
            Weight.BOLD, read("Bold")));

    private static byte[] read(String name) {
        String resource = "/fonts/be-vietnam-pro/BeVietnamPro-" + name + ".ttf";
        try (InputStream in = Typeface.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing font " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String UNKNOWN = "\u25A1";

    private final PDFont font;

    private Typeface(PDFont font) {
        this.font = font;
    }

    /** Parsed afresh for each document: a parsed font is not safe to share between threads. */
    static Typeface load(PDDocument document, Weight weight) throws IOException {
        TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file(weight)));
        return new Typeface(PDType0Font.load(document, parsed, true));
    }

    private static byte[] file(Weight weight) {
        byte[] file = FILES.get(weight);
        if (file == null) {
            throw new IllegalStateException("No font for " + weight);
        }
        return file;
    }

    PDFont font() {
        return font;
    }

    float width(String text, float size) {
        try {
            return font.getStringWidth(text) * size / 1000;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text in composed letters this typeface can draw; a letter it lacks loses its marks or, failing that, becomes a box. */
    String drawable(String text) {
        StringBuilder drawable = new StringBuilder(text.length());
        Normalizer.normalize(text.strip(), Form.NFC)
                .replaceAll("[\\s\\p{Cntrl}]+", " ")
                .codePoints()
                .mapToObj(Character::toString)
                .forEach(letter -> drawable.append(nearest(letter)));
        return drawable.toString();
    }

    private String nearest(String letter) {
        if (canDraw(letter)) {
            return letter;
        }
        String base = Normalizer.normalize(letter, Form.NFKD).replaceAll("\\p{M}", "");
        return !base.isEmpty() && canDraw(base) ? base : canDraw(UNKNOWN) ? UNKNOWN : "?";
    }

    private boolean canDraw(String text) {
        try {
            font.encode(text);
            return true;
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
    }
}
