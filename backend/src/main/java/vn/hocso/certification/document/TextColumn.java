package vn.hocso.certification.document;

import java.awt.Color;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import vn.hocso.certification.document.Layer.Align;
import vn.hocso.certification.document.Layer.Anchor;
import vn.hocso.certification.document.Layer.Words;

/** The paragraphs of a text layer, set so that all of them fit their box. */
final class TextColumn {

    private static final float LEADING = 1.28f;
    private static final float MOST_STRETCH = 1.9f;
    private static final float LEAST_STRETCH = 0.1f;

    /** One line is better than two while it stays about as large as asked. */
    private static final float ABOUT_AS_LARGE = 0.8f;

    private static final float SMALLER = 0.94f;
    private static final float LEAST_SCALE = 0.2f;
    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private final Canvas canvas;
    private final Align align;
    private final Anchor anchor;
    private final float left;
    private final float top;
    private final float width;
    private final float height;

    /** The box in points from the bottom left of the page; {@code top} is its upper edge. */
    TextColumn(Canvas canvas, Layer.Text layer, float left, float top, float width, float height) {
        this.canvas = canvas;
        this.align = layer.align();
        this.anchor = layer.anchor();
        this.left = left;
        this.top = top;
        this.width = width;
        this.height = height;
    }

    private record Line(Paragraph paragraph, float before, Color colour) {

        float body() {
            return paragraph.height(LEADING);
        }
    }

    void draw(List<Words> paragraphs, CertificateFace face) throws IOException {
        List<Line> lines = set(paragraphs, face, 1);
        for (float scale = SMALLER; tooHigh(lines) && scale > LEAST_SCALE; scale *= SMALLER) {
            lines = set(paragraphs, face, scale);
        }
        float bodies = sum(lines, Line::body);
        float gaps = sum(lines, Line::before);
        float stretch = gaps == 0
                ? 1
                : Math.clamp((height - bodies) / gaps, LEAST_STRETCH, anchor == Anchor.MIDDLE ? MOST_STRETCH : 1);
        float spare = Math.max(0, height - bodies - gaps * stretch);
        float y = top - spare * share();
        for (Line line : lines) {
            y -= line.before * stretch;
            float base = y - line.paragraph.size() * 0.8f - (LEADING - 1) / 2 * line.paragraph.size();
            canvas.set(line.paragraph, align, left, width, base, LEADING, line.colour);
            y -= line.body();
        }
    }

    private float share() {
        return switch (anchor) {
            case TOP -> 0;
            case MIDDLE -> 0.5f;
            case BOTTOM -> 1;
        };
    }

    private boolean tooHigh(List<Line> lines) {
        return sum(lines, Line::body) + sum(lines, Line::before) * LEAST_STRETCH > height;
    }

    private List<Line> set(List<Words> paragraphs, CertificateFace face, float scale) {
        List<Line> lines = new ArrayList<>();
        for (Words words : paragraphs) {
            Fields.fill(words.text(), face)
                    .map(text -> words.upperCase() ? text.toUpperCase(VIETNAMESE) : text)
                    .map(text ->
                            new Line(fit(words, text, scale), words.before() * scale, Color.decode(words.colour())))
                    .ifPresent(lines::add);
        }
        return lines;
    }

    private Paragraph fit(Words words, String text, float scale) {
        Typeface face = canvas.typeface(words.weight());
        float largest = words.size() * scale;
        Paragraph set = Paragraph.fit(face, text, largest, width, 1);
        for (int lines = 2; lines <= words.lines() && set.size() < largest * ABOUT_AS_LARGE; lines++) {
            set = Paragraph.fit(face, text, largest, width, lines);
        }
        return set;
    }

    private static float sum(List<Line> lines, java.util.function.ToDoubleFunction<Line> part) {
        return (float) lines.stream().mapToDouble(part).sum();
    }
}
