package vn.hocso.media.library;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Takes out of a JPEG what the camera wrote about place, time and device, and leaves the picture as it is, bit by bit. Of the notes only
 * the way the picture is to be turned stays.
 */
final class JpegMetadata {

    private static final int START_OF_SCAN = 0xda;
    private static final int EXIF = 0xe1;
    private static final int COLOUR_PROFILE = 0xe2;
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;
    private static final int ORIENTATION = 0x0112;
    private static final int UPRIGHT = 1;

    private JpegMetadata() {}

    /** The picture without its notes, and how it is turned: 1 for upright, 5 to 8 when width and height change places. */
    record Stripped(byte[] picture, int orientation) {}

    static Stripped strip(byte[] jpeg) {
        ByteArrayOutputStream segments = new ByteArrayOutputStream(jpeg.length);
        int orientation = UPRIGHT;
        int at = 2;
        while (at + 4 <= jpeg.length) {
            int marker = jpeg[at + 1] & 0xff;
            if ((jpeg[at] & 0xff) != 0xff || marker == START_OF_SCAN) {
                break;
            }
            int length = ((jpeg[at + 2] & 0xff) << 8) + (jpeg[at + 3] & 0xff) + 2;
            if (at + length > jpeg.length) {
                break;
            }
            if (marker == EXIF && orientation == UPRIGHT) {
                orientation = orientation(jpeg, at + 4, length - 4);
            }
            if (isKept(marker)) {
                segments.write(jpeg, at, length);
            }
            at += length;
        }
        return new Stripped(assemble(jpeg, at, segments.toByteArray(), orientation), orientation);
    }

    private static boolean isKept(int marker) {
        boolean note = marker > 0xe0 && marker <= 0xef && marker != COLOUR_PROFILE && marker != ADOBE;
        return !note && marker != COMMENT;
    }

    private static byte[] assemble(byte[] jpeg, int rest, byte[] segments, int orientation) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(jpeg.length);
        picture.write(jpeg, 0, 2);
        if (orientation != UPRIGHT) {
            picture.writeBytes(note(orientation));
        }
        picture.writeBytes(segments);
        picture.write(jpeg, rest, jpeg.length - rest);
        return picture.toByteArray();
    }

    /** Reads the orientation from the first directory of an Exif segment. */
    private static int orientation(byte[] jpeg, int start, int length) {
        if (length < 20 || jpeg[start] != 'E' || jpeg[start + 1] != 'x' || jpeg[start + 2] != 'i') {
            return UPRIGHT;
        }
        ByteBuffer exif = ByteBuffer.wrap(jpeg, start + 6, length - 6).slice();
        exif.order(exif.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = exif.getInt(4);
        if (directory < 8 || directory + 2 > exif.limit()) {
            return UPRIGHT;
        }
        int entries = exif.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (entry + 12 > exif.limit()) {
                return UPRIGHT;
            }
            if ((exif.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = exif.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** An Exif segment with the orientation and nothing else. */
    private static byte[] note(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(new byte[] {'M', 'M', 0, 42})
                .putInt(8)
                .putShort((short) 1)
                .putShort((short) ORIENTATION)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) orientation)
                .putShort((short) 0)
                .putInt(0)
                .array();
    }
}
