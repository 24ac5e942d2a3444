package vn.hocso.media.library;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Random;

import javax.imageio.ImageIO;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Pictures for tests, each different by its colour. */
public final class Pictures {

    private Pictures() {}

    public static byte[] png(int width, int height, int colour) {
        return picture(width, height, colour, "png");
    }

    public static byte[] jpeg(int width, int height, int colour) {
        return picture(width, height, colour, "jpg");
    }

    /** A JPEG whose camera noted where it was, and that it lay on its side. */
    public static byte[] photograph(int width, int height, int orientation) {
        return noted(jpeg(width, height, 0x336699), orientation);
    }

    static byte[] noted(byte[] plain, int orientation) {
        byte[] exif = ByteBuffer.allocate(6 + 8 + 2 + 12 + 4 + 32)
                .put("Exif\0\0".getBytes(US_ASCII))
                .put(new byte[] {'I', 'I', 42, 0, 8, 0, 0, 0})
                .put(new byte[] {1, 0})
                .put(new byte[] {0x12, 0x01, 3, 0, 1, 0, 0, 0, (byte) orientation, 0, 0, 0})
                .putInt(0)
                .put("GPS 21.0285N 105.8542E HANOI    ".getBytes(US_ASCII))
                .array();
        return ByteBuffer.allocate(plain.length + 4 + exif.length)
                .put(plain, 0, 2)
                .put(new byte[] {(byte) 0xff, (byte) 0xe1})
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** Each point of another colour, so that it takes as much room as photographs do. */
    public static byte[] motley(int width, int height, int type, String format) {
        BufferedImage image = new BufferedImage(width, height, type);
        Random random = new Random(width);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return written(image, format);
    }

    private static byte[] picture(int width, int height, int colour, String format) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setColor(new Color(colour));
        brush.fillRect(0, 0, width, height);
        brush.dispose();
        return written(image, format);
    }

    static byte[] written(BufferedImage image, String format) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            ImageIO.write(image, format, file);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
