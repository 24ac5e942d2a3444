package vn.hocso.media.library;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Set;
import java.util.zip.CRC32;

import vn.hocso.media.library.PictureMetadata.Stripped;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Takes the notes out of a PNG: text, time, Exif, what nobody knows, and whatever follows its end. What decides how the picture looks
 * stays.
 */
final class PngMetadata {

    private static final int SIGNATURE = 8;
    private static final int AROUND = 12;
    private static final String HEAD = "IHDR";
    private static final String END = "IEND";
    private static final String EXIF = "eXIf";
    private static final Set<String> LOOKS = Set.of(
            "cHRM", "gAMA", "iCCP", "sBIT", "sRGB", "cICP", "mDCV", "cLLI", "bKGD", "hIST", "tRNS", "pHYs", "sPLT",
            "acTL", "fcTL", "fdAT");

    private PngMetadata() {}

    static Stripped strip(byte[] png) {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        ByteArrayOutputStream rest = new ByteArrayOutputStream(png.length);
        head.write(png, 0, Math.min(SIGNATURE, png.length));
        ByteBuffer file = ByteBuffer.wrap(png);
        int orientation = Exif.UPRIGHT;
        int at = SIGNATURE;
        String type = "";
        while (at + AROUND <= png.length && !type.equals(END)) {
            type = new String(png, at + 4, 4, US_ASCII);
            long length = file.getInt(at) & 0xffffffffL;
            int whole = (int) Math.min(png.length - at, length + AROUND);
            if (type.equals(EXIF) && whole == length + AROUND) {
                orientation = Exif.orientation(png, at + 8, (int) length);
            }
            if (isKept(type)) {
                (type.equals(HEAD) ? head : rest).write(png, at, whole);
            }
            at += whole;
        }
        if (orientation != Exif.UPRIGHT) {
            head.writeBytes(note(orientation));
        }
        head.writeBytes(rest.toByteArray());
        return new Stripped(head.toByteArray(), orientation);
    }

    /** Whether it moves: what says so stands before the first picture. */
    static boolean isAnimated(byte[] png) {
        ByteBuffer file = ByteBuffer.wrap(png);
        long length;
        for (long at = SIGNATURE; at + AROUND <= png.length; at += length + AROUND) {
            String type = new String(png, (int) at + 4, 4, US_ASCII);
            if (type.equals("acTL") || type.equals("IDAT")) {
                return type.equals("acTL");
            }
            length = file.getInt((int) at) & 0xffffffffL;
        }
        return false;
    }

    /** A capital letter at the beginning marks what no decoder can do without. */
    private static boolean isKept(String type) {
        return Character.isUpperCase(type.charAt(0)) || LOOKS.contains(type);
    }

    private static byte[] note(int orientation) {
        byte[] exif = Exif.only(orientation);
        ByteBuffer chunk = ByteBuffer.allocate(exif.length + AROUND)
                .putInt(exif.length)
                .put(EXIF.getBytes(US_ASCII))
                .put(exif);
        CRC32 check = new CRC32();
        check.update(chunk.array(), 4, 4 + exif.length);
        return chunk.putInt((int) check.getValue()).array();
    }
}
