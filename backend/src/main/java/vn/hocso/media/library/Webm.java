package vn.hocso.media.library;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;

/** Reads how long a WebM video is from the information at its head. */
final class Webm {

    private static final int HEAD = 256 * 1024;
    private static final long USUAL_SCALE = 1_000_000;

    private Webm() {}

    static @Nullable Integer durationSeconds(Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return durationSeconds(content.readNBytes(HEAD));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static @Nullable Integer durationSeconds(byte[] head) {
        String letters = new String(head, StandardCharsets.ISO_8859_1);
        ByteBuffer data = ByteBuffer.wrap(head);
        int information = letters.indexOf("\u0015\u0049\u00a9\u0066");
        int field = information < 0 ? -1 : letters.indexOf("\u0044\u0089", information);
        if (field < 0 || field + 11 > head.length) {
            return null;
        }
        double length = switch (head[field + 2] & 0xff) {
            case 0x84 -> data.getFloat(field + 3);
            case 0x88 -> data.getDouble(field + 3);
            default -> 0;
        };
        long seconds = Math.round(length * scale(letters, head, information) / 1e9);
        return seconds < 1 || seconds > Integer.MAX_VALUE ? null : (int) seconds;
    }

    /** Nanoseconds in one unit of the duration. */
    private static long scale(String letters, byte[] head, int information) {
        int field = letters.indexOf("\u002a\u00d7\u00b1", information);
        if (field < 0 || field + 12 > head.length) {
            return USUAL_SCALE;
        }
        int length = head[field + 3] & 0x0f;
        long scale = 0;
        for (int i = 0; i < Math.min(length, 8); i++) {
            scale = (scale << 8) | (head[field + 4 + i] & 0xff);
        }
        return scale == 0 ? USUAL_SCALE : scale;
    }
}
