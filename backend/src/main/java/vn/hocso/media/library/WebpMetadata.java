package vn.hocso.media.library;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

import vn.hocso.media.library.PictureMetadata.Stripped;

import static java.nio.charset.StandardCharsets.US_ASCII;

/** Takes the notes out of a WebP: Exif, XMP, what nobody knows, and whatever follows its end. */
final class WebpMetadata {

    private static final int HEAD = 12;
    private static final int AROUND = 8;
    private static final String EXTENDED = "VP8X";
    private static final String EXIF = "EXIF";
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_XMP = 0x04;
    private static final Set<String> PICTURE = Set.of("VP8 ", "VP8L", EXTENDED, "ALPH", "ANIM", "ANMF", "ICCP");

    private WebpMetadata() {}

    static Stripped strip(byte[] webp) {
        if (webp.length < HEAD) {
            return new Stripped(webp, Exif.UPRIGHT);
        }
        ByteBuffer file = ByteBuffer.wrap(webp).order(ByteOrder.LITTLE_ENDIAN);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(webp.length);
        kept.write(webp, 0, HEAD);
        int orientation = Exif.UPRIGHT;
        long end = Math.min(webp.length, AROUND + (file.getInt(4) & 0xffffffffL));
        int at = HEAD;
        while (at + AROUND <= end) {
            String type = new String(webp, at, 4, US_ASCII);
            long length = file.getInt(at + 4) & 0xffffffffL;
            int whole = (int) Math.min(end - at, AROUND + length + (length & 1));
            if (type.equals(EXIF)) {
                orientation = Exif.orientation(webp, at + AROUND, (int) Math.min(length, whole - AROUND));
            }
            if (PICTURE.contains(type)) {
                kept.write(webp, at, whole);
            }
            at += whole;
        }
        return new Stripped(assemble(kept, orientation), orientation);
    }

    /** Only pictures in the extended form may have notes, so only in them the orientation was one. */
    private static byte[] assemble(ByteArrayOutputStream kept, int orientation) {
        if (orientation != Exif.UPRIGHT) {
            kept.writeBytes(note(orientation));
        }
        byte[] picture = kept.toByteArray();
        ByteBuffer file = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        file.putInt(4, picture.length - AROUND);
        boolean extended = picture.length > HEAD + AROUND && new String(picture, HEAD, 4, US_ASCII).equals(EXTENDED);
        if (extended) {
            int flags = picture[HEAD + AROUND] & ~(HAS_EXIF | HAS_XMP);
            picture[HEAD + AROUND] = (byte) (orientation == Exif.UPRIGHT ? flags : flags | HAS_EXIF);
        }
        return picture;
    }

    private static byte[] note(int orientation) {
        byte[] exif = Exif.only(orientation);
        return ByteBuffer.allocate(AROUND + exif.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(EXIF.getBytes(US_ASCII))
                .putInt(exif.length)
                .put(exif)
                .array();
    }
}
