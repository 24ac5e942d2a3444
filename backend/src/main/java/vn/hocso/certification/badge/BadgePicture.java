package vn.hocso.certification.badge;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

/** What a badge looks like: a round seal with the course in its middle, drawn in one way for both kinds of picture. */
final class BadgePicture {

    private static final int SIDE = 600;
    private static final int MIDDLE = SIDE / 2;
    private static final int WIDEST = 400;
    private static final int MOST_LINES = 5;
    private static final String ABOVE = "HOÀN THÀNH KHÓA HỌC";
    private static final Font BOLD = font("Bold");
    private static final Font REGULAR = font("SemiBold");

    private BadgePicture() {}

    /** A line of text in the middle of the picture. */
    private record Line(String text, Font font, int y, String colour) {}

    static byte[] png(String course, String year) {
        BufferedImage image = new BufferedImage(SIDE, SIDE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        disc(canvas, 290, "#0a3d45");
        canvas.setColor(Color.decode("#e8981d"));
        canvas.setStroke(new BasicStroke(6));
        canvas.draw(circle(268));
        disc(canvas, 252, "#ffffff");
        for (Line line : lines(course, year)) {
            canvas.setFont(line.font());
            canvas.setColor(Color.decode(line.colour()));
            canvas.drawString(line.text(), MIDDLE - (float) width(line.text(), line.font()) / 2, line.y());
        }
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** With the credential in it, as Open Badges bakes it: its proof is part of the JSON, which stands as text in its element. */
    static String svg(String course, String year, String credential) {
        StringBuilder texts = new StringBuilder();
        for (Line line : lines(course, year)) {
            texts.append("""
                    <text x="%d" y="%d" font-size="%d" font-weight="%d" fill="%s">%s</text>
                    """.formatted(
                            MIDDLE,
                            line.y(),
                            line.font().getSize(),
                            line.font().getFontName().equals(BOLD.getFontName()) ? 700 : 600,
                            line.colour(),
                            escaped(line.text())));
        }
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <svg xmlns="http://www.w3.org/2000/svg" xmlns:openbadges="https://purl.imsglobal.org/ob/v3p0" viewBox="0 0 600 600">
                <title>%s</title>
                <openbadges:credential><![CDATA[%s]]></openbadges:credential>
                <circle cx="300" cy="300" r="290" fill="#0a3d45"/>
                <circle cx="300" cy="300" r="268" fill="none" stroke="#e8981d" stroke-width="6"/>
                <circle cx="300" cy="300" r="252" fill="#ffffff"/>
                <g text-anchor="middle" font-family="'Be Vietnam Pro', 'Segoe UI', Roboto, sans-serif">
                %s</g>
                </svg>
                """.formatted(escaped(course), credential.replace("]]>", "]]]]><![CDATA[>"), texts);
    }

    private static List<Line> lines(String course, String year) {
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(ABOVE, REGULAR.deriveFont(24f), 150, "#0f6469"));
        int size = 44;
        List<String> title = wrapped(course, BOLD.deriveFont((float) size));
        while (title.size() > MOST_LINES && size > 20) {
            size -= 2;
            title = wrapped(course, BOLD.deriveFont((float) size));
        }
        if (title.size() > MOST_LINES) {
            title = new ArrayList<>(title.subList(0, MOST_LINES));
            title.set(MOST_LINES - 1, title.getLast() + "…");
        }
        int step = size * 4 / 3;
        int y = MIDDLE + size / 3 - step * (title.size() - 1) / 2;
        for (String line : title) {
            lines.add(new Line(line, BOLD.deriveFont((float) size), y, "#10272c"));
            y += step;
        }
        lines.add(new Line("Học số · " + year, REGULAR.deriveFont(26f), 470, "#4d6367"));
        return lines;
    }

    private static List<String> wrapped(String text, Font font) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, font) > WIDEST) {
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private static double width(String text, Font font) {
        return font.getStringBounds(text, new FontRenderContext(null, true, true))
                .getWidth();
    }

    private static void disc(Graphics2D canvas, int radius, String colour) {
        canvas.setColor(Color.decode(colour));
        canvas.fill(circle(radius));
    }

    private static Ellipse2D circle(int radius) {
        return new Ellipse2D.Float(MIDDLE - radius, MIDDLE - radius, 2 * radius, 2 * radius);
    }

    private static Font font(String weight) {
        try (InputStream in =
                BadgePicture.class.getResourceAsStream("/fonts/be-vietnam-pro/BeVietnamPro-" + weight + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("Missing font " + weight);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
