package vn.hocso.certification.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
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

    /** The directory of tables at the head of a TrueType file: twelve bytes, then an entry of sixteen for each that begins with its name. */
    private static final int TABLE_ENTRIES = 12;

    private static final int TABLE_ENTRY = 16;
    private static final int GSUB = 0x47535542;
    private static final int HIDDEN = 0x78737562;

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
            return withoutLigatures(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Hides the font's table of substitutions. Composed Vietnamese letters need none, a word drawn letter by letter reads back as it was
     * written, and applying the table took an eighth of the time a certificate takes.
     */
    private static byte[] withoutLigatures(byte[] file) {
        ByteBuffer font = ByteBuffer.wrap(file);
        int tables = font.getShort(4);
        for (int entry = TABLE_ENTRIES; entry < TABLE_ENTRIES + tables * TABLE_ENTRY; entry += TABLE_ENTRY) {
            if (font.getInt(entry) == GSUB) {
                font.putInt(entry, HIDDEN);
            }
        }
        return file;
    }

    private static final String UNKNOWN = "\u25A1";

    private final PDFont font;

    private Typeface(PDFont font) {
        this.font = font;
    }

    /** Parsed afresh for each document: a parsed font is not safe to share between threads. */
    static Typeface load(PDDocument document, Weight weight) {
        try {
            TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(file(weight)));
            return new Typeface(PDType0Font.load(document, parsed, true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
