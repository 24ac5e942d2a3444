package vn.hocso.certification.document;

import java.util.ArrayList;
import java.util.List;

/** Words set in lines: as large as asked when they fit, smaller when they are long, never cut. */
record Paragraph(Typeface face, float size, List<String> lines) {

    private static final float STEP = 0.5f;

    /**
     * Sets the text in at most {@code maxLines} of the given width: as large as asked when they fit, and
     * otherwise as large as they can be.
     */
    static Paragraph fit(Typeface face, String text, float largest, float width, int maxLines) {
        String words = face.drawable(text);
        float size = largest;
        List<String> lines = wrap(face, words, size, width);
        while (size > STEP && !fits(face, lines, size, width, maxLines)) {
            size -= STEP;
            lines = wrap(face, words, size, width);
        }
        return new Paragraph(face, size, balanced(face, words, size, width, lines));
    }

    static Paragraph line(Typeface face, String text, float size) {
        return new Paragraph(face, size, List.of(face.drawable(text)));
    }

    /** From the first base line to the one that would follow the last. */
    float height(float leading) {
        return lines.size() * size * leading;
    }

    private static boolean fits(Typeface face, List<String> lines, float size, float width, int maxLines) {
        return lines.size() <= maxLines && lines.stream().allMatch(line -> face.width(line, size) <= width);
    }

    /** Lines of about equal length read better in the middle of a page than one long and one short. */
    private static List<String> balanced(Typeface face, String words, float size, float width, List<String> lines) {
        List<String> best = lines;
        for (float narrower = width * 0.96f; lines.size() > 1 && narrower > width / 2; narrower -= width * 0.04f) {
            List<String> candidate = wrap(face, words, size, narrower);
            if (!fits(face, candidate, size, narrower, lines.size())) {
                break;
            }
            best = candidate;
        }
        return best;
    }

    private static List<String> wrap(Typeface face, String words, float size, float width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : words.split(" ")) {
            if (!line.isEmpty() && face.width(line + " " + word, size) > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return List.copyOf(lines);
    }
}
