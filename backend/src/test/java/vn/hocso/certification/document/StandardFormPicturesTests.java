package vn.hocso.certification.document;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

/** The pages show what the usual forms look like. {@code -Dhocso.pictures.write=true} draws the pictures anew. */
class StandardFormPicturesTests {

    private static final Path PICTURES =
            Path.of("..", "frontend", "src", "features", "certificate-templates", "standard-forms");
    private static final int WIDTH = 344;

    /** Mean difference of a colour, of 255: another machine smooths edges a little differently, a moved line is far more. */
    private static final double SAME = 0.5;

    @ParameterizedTest
    @EnumSource
    void thePictureIsThatOfTheForm(StandardLayout standard) throws IOException {
        BufferedImage drawn = draw(standard);
        Path picture = PICTURES.resolve(standard.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".png");
        if (Boolean.getBoolean("hocso.pictures.write")) {
            ImageIO.write(drawn, "png", picture.toFile());
        }
        assertThat(difference(ImageIO.read(picture.toFile()), drawn))
                .as(
                        "%s is stale; draw it with -Dtest=StandardFormPicturesTests -Dhocso.pictures.write=true",
                        picture.getFileName())
                .isLessThan(SAME);
    }

    private static BufferedImage draw(StandardLayout standard) throws IOException {
        byte[] paper = CertificatePdf.of(Sample.USUAL.face(), Sample.CODE, standard.layout(), Pictures.NONE);
        try (PDDocument document = Loader.loadPDF(paper)) {
            BufferedImage large = new PDFRenderer(document).renderImageWithDPI(0, 150);
            int height = Math.round((float) WIDTH * large.getHeight() / large.getWidth());
            BufferedImage small = new BufferedImage(WIDTH, height, BufferedImage.TYPE_INT_RGB);
            Graphics2D pen = small.createGraphics();
            pen.drawImage(large.getScaledInstance(WIDTH, height, Image.SCALE_AREA_AVERAGING), 0, 0, null);
            pen.dispose();
            return small;
        }
    }

    private static double difference(BufferedImage one, BufferedImage other) {
        assertThat(one.getWidth()).isEqualTo(other.getWidth());
        assertThat(one.getHeight()).isEqualTo(other.getHeight());
        long sum = 0;
        for (int y = 0; y < one.getHeight(); y++) {
            for (int x = 0; x < one.getWidth(); x++) {
                Color a = new Color(one.getRGB(x, y));
                Color b = new Color(other.getRGB(x, y));
                sum += Math.abs(a.getRed() - b.getRed())
                        + Math.abs(a.getGreen() - b.getGreen())
                        + Math.abs(a.getBlue() - b.getBlue());
            }
        }
        return sum / (3.0 * one.getWidth() * one.getHeight());
    }
}
