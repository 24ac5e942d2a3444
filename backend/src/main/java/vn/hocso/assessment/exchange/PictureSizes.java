package vn.hocso.assessment.exchange;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.jspecify.annotations.Nullable;

/** Makes pictures of the library smaller for systems that would do so themselves and then look for places in the wrong spot. */
final class PictureSizes {

    private PictureSizes() {}

    /** The picture itself if it fits, else a smaller one; nothing where it cannot be drawn. */
    static Optional<Picture> within(Picture picture, int widest, int highest) {
        if (picture.width() <= widest && picture.height() <= highest) {
            return Optional.of(picture);
        }
        double scale = Math.min((double) widest / picture.width(), (double) highest / picture.height());
        int width = Math.max(1, (int) Math.round(picture.width() * scale));
        int height = Math.max(1, (int) Math.round(picture.height() * scale));
        try {
            @Nullable BufferedImage large = ImageIO.read(new ByteArrayInputStream(picture.content()));
            return large == null
                    ? Optional.empty()
                    : Picture.sized(
                            picture.name().replaceFirst("\\.[A-Za-z]+$", "") + ".png",
                            new PackageFile(drawn(large, width, height)),
                            width,
                            height);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private static byte[] drawn(BufferedImage large, int width, int height) throws IOException {
        BufferedImage small = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = small.createGraphics();
        try {
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.drawImage(large, 0, 0, width, height, null);
        } finally {
            pen.dispose();
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(small, "png", bytes);
        return bytes.toByteArray();
    }
}
