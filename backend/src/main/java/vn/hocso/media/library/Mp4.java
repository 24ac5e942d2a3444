package vn.hocso.media.library;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * What the head of an MP4 or QuickTime file says: how long it is, how large, and whether browsers can begin to play before they have all of
 * it.
 */
record Mp4(@Nullable Integer durationSeconds, @Nullable ImageSize size, boolean readyForBrowsers) {

    private static final int MOST_HEAD = 32 * 1024 * 1024;

    static Optional<Mp4> read(Path file) {
        try (RandomAccessFile data = new RandomAccessFile(file.toFile(), "r")) {
            return scan(data);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Mp4> scan(RandomAccessFile data) throws IOException {
        long at = 0;
        boolean contentSeen = false;
        byte[] name = new byte[4];
        while (at + 8 <= data.length()) {
            data.seek(at);
            long size = data.readInt() & 0xffff_ffffL;
            data.readFully(name);
            int head = 8;
            if (size == 1) {
                size = data.readLong();
                head = 16;
            } else if (size == 0) {
                size = data.length() - at;
            }
            String box = new String(name, StandardCharsets.ISO_8859_1);
            if (size < head || at + size > data.length()) {
                return Optional.empty();
            }
            if (box.equals("moov") && size < MOST_HEAD) {
                byte[] movie = new byte[(int) (size - head)];
                data.readFully(movie);
                return Optional.of(describe(ByteBuffer.wrap(movie), contentSeen));
            }
            contentSeen |= box.equals("mdat");
            at += size;
        }
        return Optional.empty();
    }

    private static Mp4 describe(ByteBuffer movie, boolean contentFirst) {
        String letters = new String(movie.array(), StandardCharsets.ISO_8859_1);
        boolean h264 = letters.contains("avc1") && !letters.contains("hvc1") && !letters.contains("hev1");
        return new Mp4(duration(movie, letters), size(movie, letters), h264 && !contentFirst);
    }

    private static @Nullable Integer duration(ByteBuffer movie, String letters) {
        int header = letters.indexOf("mvhd") + 4;
        if (header < 4 || header + 32 > movie.limit()) {
            return null;
        }
        boolean wide = movie.get(header) == 1;
        long scale = movie.getInt(header + (wide ? 20 : 12)) & 0xffff_ffffL;
        long length = wide ? movie.getLong(header + 24) : movie.getInt(header + 16) & 0xffff_ffffL;
        long seconds = scale == 0 ? 0 : (length + scale / 2) / scale;
        return seconds < 1 || seconds > Integer.MAX_VALUE ? null : (int) seconds;
    }

    /** The first track with a picture; its size stands at the end of its header as 16.16 fixed point. */
    private static @Nullable ImageSize size(ByteBuffer movie, String letters) {
        for (int at = letters.indexOf("tkhd");
                at >= 0 && at + 5 < movie.limit();
                at = letters.indexOf("tkhd", at + 4)) {
            int end = at + 4 + (movie.get(at + 4) == 1 ? 96 : 84);
            if (end <= movie.limit()) {
                int width = movie.getInt(end - 8) >>> 16;
                int height = movie.getInt(end - 4) >>> 16;
                if (width > 0 && height > 0) {
                    return new ImageSize(width, height);
                }
            }
        }
        return null;
    }
}
