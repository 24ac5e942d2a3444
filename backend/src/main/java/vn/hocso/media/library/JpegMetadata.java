package vn.hocso.media.library;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;

import vn.hocso.media.library.PictureMetadata.Stripped;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * Takes the notes out of a JPEG: Exif, XMP, comments, and whatever follows its end, where phones put further pictures with notes of their
 * own. The colour profile stays.
 */
final class JpegMetadata {

    private static final int START_OF_SCAN = 0xda;
    private static final int END = 0xd9;
    private static final int EXIF = 0xe1;
    private static final int COLOUR_PROFILE = 0xe2;
    private static final byte[] PROFILE_NAME = "ICC_PROFILE".getBytes(US_ASCII);
    private static final int ADOBE = 0xee;
    private static final int COMMENT = 0xfe;

    private JpegMetadata() {}

    static Stripped strip(byte[] jpeg) {
        if (jpeg.length < 4) {
            return new Stripped(jpeg, Exif.UPRIGHT);
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(jpeg.length);
        int orientation = Exif.UPRIGHT;
        int at = 2;
        while (at + 4 <= jpeg.length && isMarker(jpeg, at)) {
            int marker = jpeg[at + 1] & 0xff;
            int end = at + 2 + ((jpeg[at + 2] & 0xff) << 8) + (jpeg[at + 3] & 0xff);
            if (end > jpeg.length || marker == END) {
                break;
            }
            if (marker == EXIF && orientation == Exif.UPRIGHT && Exif.hasHeader(jpeg, at + 4, end - at - 4)) {
                orientation = Exif.orientation(jpeg, at + 4, end - at - 4);
            }
            if (marker == START_OF_SCAN) {
                end = endOfScan(jpeg, end);
            }
            if (isKept(jpeg, at, marker)) {
                kept.write(jpeg, at, end - at);
            }
            at = end;
        }
        kept.write(jpeg, at, endOfPicture(jpeg, at) - at);
        return new Stripped(assemble(jpeg, kept.toByteArray(), orientation), orientation);
    }

    private static boolean isMarker(byte[] jpeg, int at) {
        return (jpeg[at] & 0xff) == 0xff;
    }

    /** Where the compressed picture after the head of a scan stops; a marker in it is a zero byte or one that lets decoders restart. */
    private static int endOfScan(byte[] jpeg, int from) {
        int at = from;
        while (at + 1 < jpeg.length) {
            int next = jpeg[at + 1] & 0xff;
            boolean within = next == 0 || next == 0xff || next >= 0xd0 && next <= 0xd7;
            if (isMarker(jpeg, at) && !within) {
                return at;
            }
            at++;
        }
        return jpeg.length;
    }

    /** Right behind the end of the picture, or at the end of a file that was cut short. */
    private static int endOfPicture(byte[] jpeg, int at) {
        boolean ends = at + 2 <= jpeg.length && isMarker(jpeg, at) && (jpeg[at + 1] & 0xff) == END;
        return ends ? at + 2 : jpeg.length;
    }

    private static boolean isKept(byte[] jpeg, int at, int marker) {
        if (marker == COLOUR_PROFILE) {
            return isProfile(jpeg, at + 4);
        }
        boolean note = marker > 0xe0 && marker <= 0xef && marker != ADOBE;
        return !note && marker != COMMENT;
    }

    private static boolean isProfile(byte[] jpeg, int at) {
        int end = Math.min(jpeg.length, at + PROFILE_NAME.length);
        return Arrays.equals(jpeg, Math.min(at, end), end, PROFILE_NAME, 0, PROFILE_NAME.length);
    }

    private static byte[] assemble(byte[] jpeg, byte[] kept, int orientation) {
        ByteArrayOutputStream picture = new ByteArrayOutputStream(jpeg.length);
        picture.write(jpeg, 0, 2);
        if (orientation != Exif.UPRIGHT) {
            picture.writeBytes(note(orientation));
        }
        picture.writeBytes(kept);
        return picture.toByteArray();
    }

    private static byte[] note(int orientation) {
        return ByteBuffer.allocate(36)
                .putShort((short) 0xffe1)
                .putShort((short) 34)
                .put(new byte[] {'E', 'x', 'i', 'f', 0, 0})
                .put(Exif.only(orientation))
                .array();
    }
}
