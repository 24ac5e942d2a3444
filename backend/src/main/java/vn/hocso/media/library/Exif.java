package vn.hocso.media.library;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** What cameras note beside a picture. Of all of it only the way the picture is to be turned is ever kept. */
final class Exif {

    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int FIRST_LYING = 5;
    private static final int HEADER = 6;

    private Exif() {}

    /** Whether width and height change places for a picture turned like that. */
    static boolean lying(int orientation) {
        return orientation >= FIRST_LYING;
    }

    /** The orientation a note's first directory tells: 1 for upright, up to 8; upright too when the note is damaged. */
    static int orientation(byte[] file, int start, int length) {
        int skipped = hasHeader(file, start, length) ? HEADER : 0;
        if (length - skipped < 14) {
            return UPRIGHT;
        }
        ByteBuffer note =
                ByteBuffer.wrap(file, start + skipped, length - skipped).slice();
        note.order(note.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = note.getInt(4);
        if (directory < 8 || directory > note.limit() - 2) {
            return UPRIGHT;
        }
        int entries = note.getShort(directory) & 0xffff;
        for (int i = 0; i < entries; i++) {
            int entry = directory + 2 + i * 12;
            if (entry + 12 > note.limit()) {
                return UPRIGHT;
            }
            if ((note.getShort(entry) & 0xffff) == ORIENTATION) {
                int value = note.getShort(entry + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }

    /** Whether the note begins as notes in a JPEG do. */
    static boolean hasHeader(byte[] file, int start, int length) {
        return length >= HEADER && file[start] == 'E' && file[start + 1] == 'x' && file[start + 2] == 'i';
    }

    /** A note of the orientation and nothing else. */
    static byte[] only(int orientation) {
        return ByteBuffer.allocate(26)
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
